# Proving somebody by a client certificate, for everybody.

activity-client-certificate-title = Use your certificate
activity-client-certificate-lead = Your organization gave you a certificate: it is on your smart card or on this device. Insert the card if you have one, then continue. Your browser may ask which certificate to use, and for the PIN of the card.
activity-client-certificate-go = Use my certificate
activity-client-certificate-none = Your browser did not send a certificate. Insert your card, close all windows of the browser, open this page anew and choose your certificate, or take another way if one is offered below. Nothing was counted against you.
activity-client-certificate-over = Your certificate is not valid at this time. Get a new one, or take another way if one is offered below.
activity-client-certificate-revoked = Your certificate was withdrawn. Ask your help desk, or take another way if one is offered below.
activity-client-certificate-unsuitable = This certificate is not one of those that are accepted here. Close the browser, try again and choose another one, or take another way if one is offered below.
activity-client-certificate-unusable = Your certificate could not be used. Ask your help desk, or take another way if one is offered below.
activity-client-certificate-other = This certificate does not belong to the name that was given here. Close the browser, and try again with your own certificate.
activity-client-certificate-away = Whether your certificate is still valid cannot be checked at the moment. Nothing was counted against you. Try again in a few minutes, or take another way if one is offered below.
activity-methods-option-client-certificate = Use a certificate
activity-methods-option-client-certificate-hint = The one on your smart card or on this device.
event-factor-certificate-refused = A client certificate was not accepted
