//! What each code says that TeleSign publishes for its text messages, calls and checks, and those of Twilio that the
//! answer to a message, a call or a verification can have: a row each. The lists are those of the vendors' developer
//! pages: "All status and error codes" (TeleSign), and the "Error and Warning Dictionary" (Twilio), of which the rest is
//! about what is never asked here.

use domain::factor::phone::{Fate, FaultKind};

use crate::phone::{telesign, twilio, wire::Answer};

const GOOD: Option<FaultKind> = None;
const ACCOUNT: Option<FaultKind> = Some(FaultKind::Account);
const NUMBER: Option<FaultKind> = Some(FaultKind::Number);
const LIMITED: Option<FaultKind> = Some(FaultKind::Limited);
const FAILED: Option<FaultKind> = Some(FaultKind::Failed);

/// Statuses of a transaction that was taken.
const STATUSES_OF_TELESIGN: [(i64, Option<FaultKind>, &str); 62] = [
    (100, GOOD, "call answered"),
    (101, NUMBER, "not answered"),
    (103, GOOD, "call in progress"),
    (104, NUMBER, "wrong or invalid phone"),
    (105, GOOD, "call not handled yet"),
    (106, FAILED, "call failed"),
    (107, NUMBER, "line busy"),
    (108, FAILED, "call canceled by TeleSign"),
    (129, NUMBER, "call blocked by the customer's request"),
    (130, NUMBER, "call blocked by TeleSign"),
    (200, GOOD, "delivered to the handset"),
    (201, GOOD, "completed, suspicious activity"),
    (203, GOOD, "delivered to the gateway"),
    (207, NUMBER, "not delivered to the handset, reason unknown"),
    (210, NUMBER, "temporary phone error"),
    (211, NUMBER, "permanent phone error"),
    (220, NUMBER, "cannot be routed"),
    (221, NUMBER, "expired before delivery"),
    (222, NUMBER, "text messages not supported"),
    (229, NUMBER, "blocked by the customer's request"),
    (230, NUMBER, "blocked by TeleSign"),
    (231, FAILED, "content not supported"),
    (233, NUMBER, "blocked because of a high risk"),
    (237, NUMBER, "blocked in this country"),
    (238, NUMBER, "blocked by prefix"),
    (250, GOOD, "final status unknown"),
    (251, GOOD, "sent, not confirmed"),
    (290, GOOD, "in progress"),
    (292, GOOD, "queued by the gateway"),
    (293, FAILED, "bulk request accepted, which is none of ours"),
    (295, GOOD, "status delayed"),
    (300, FAILED, "an answer of another product"),
    (500, FAILED, "not attempted"),
    (501, ACCOUNT, "not authorized"),
    (502, FAILED, "campaign error"),
    (503, FAILED, "carrier rejected, for now"),
    (504, FAILED, "carrier rejected, for good"),
    (505, FAILED, "error on the gateway, for now"),
    (506, FAILED, "error on the gateway, for good"),
    (507, NUMBER, "invalid destination"),
    (508, FAILED, "invalid source"),
    (509, FAILED, "parameters"),
    (510, NUMBER, "blocked by the subscriber"),
    (511, NUMBER, "subscriber low on credit"),
    (512, NUMBER, "roaming"),
    (513, NUMBER, "number portability"),
    (514, NUMBER, "subscriber absent"),
    (515, FAILED, "suspected spam"),
    (516, NUMBER, "channel not supported by the device"),
    (517, FAILED, "template not registered in India"),
    (518, NUMBER, "blocked because of a changed SIM"),
    (519, NUMBER, "a changed SIM could not be looked for"),
    (520, FAILED, "content not allowed"),
    (521, FAILED, "sender not allowed at the destination"),
    (599, FAILED, "status not available"),
    (1900, FAILED, "an answer of another request"),
    (2000, FAILED, "an answer of another product"),
    (2028, FAILED, "an answer of another product"),
    (2800, FAILED, "an answer of another product"),
    (4501, FAILED, "an answer of another product"),
    (5000, FAILED, "an answer of another product"),
    (0, FAILED, "none that is published"),
];

/// Errors of the interfaces for verification, and of the one for messages.
const ERRORS_OF_TELESIGN: [(u16, i64, Option<FaultKind>, &str); 73] = [
    (400, -10_001, FAILED, "Invalid parameter passed"),
    (400, -10_001, NUMBER, "Invalid Request: PhoneNumber Parameter: 1"),
    (400, -10_002, FAILED, "Empty recipients list"),
    (400, -10_003, FAILED, "Max number of recipients exceeded"),
    (404, -10_004, FAILED, "Reference ID expired"),
    (401, -10_009, ACCOUNT, "Invalid source IP address"),
    (402, -10_030, LIMITED, "Insufficient funds in prepaid wallet"),
    (401, -10_033, NUMBER, "has not been verified for this trial account"),
    (400, -20_001, ACCOUNT, "Invalid Request: CustomerID Parameter"),
    (401, -20_002, ACCOUNT, "This product is not enabled"),
    (401, -20_003, ACCOUNT, "This feature is not enabled"),
    (401, -20_004, NUMBER, "This product is not enabled for this country"),
    (401, -30_000, ACCOUNT, "Invalid Customer ID"),
    (401, -30_001, ACCOUNT, "Account Suspended"),
    (401, -30_002, ACCOUNT, "Account Not Activated"),
    (402, -30_003, LIMITED, "Account limit reached"),
    (401, -30_004, ACCOUNT, "Missing required Authorization header"),
    (401, -30_005, ACCOUNT, "Authorization header not in the correct format"),
    (401, -30_006, ACCOUNT, "Invalid Signature"),
    (401, -30_007, ACCOUNT, "Missing required date"),
    (401, -30_008, ACCOUNT, "Invalid x-ts-auth-method"),
    (401, -30_009, ACCOUNT, "date not RFC 822"),
    (401, -30_010, ACCOUNT, "date out of range"),
    (401, -30_011, ACCOUNT, "nonce too long or too short"),
    (401, -30_012, ACCOUNT, "nonce used recently"),
    (400, -30_013, FAILED, "Invalid ReferenceID for completion"),
    (401, -30_015, ACCOUNT, "Invalid API Key"),
    (400, -40_001, FAILED, "Status unavailable"),
    (401, -40_002, ACCOUNT, "Not authorized"),
    (404, -40_004, FAILED, "Resource not found"),
    (405, -40_005, FAILED, "Method not allowed"),
    (400, -40_006, FAILED, "Bad request"),
    (429, -40_007, LIMITED, "Rate limit exceeded"),
    (429, -40_008, LIMITED, "Transaction hard cap"),
    (400, -40_009, NUMBER, "Phone number not supported"),
    (500, -50_001, FAILED, "Max retries limit reached"),
    (503, -90_001, FAILED, "System unavailable"),
    (503, 10_000, FAILED, "System unavailable"),
    (401, 10_002, ACCOUNT, "nonce used recently"),
    (401, 10_003, ACCOUNT, "nonce too long or too short"),
    (401, 10_004, ACCOUNT, "date out of range"),
    (401, 10_005, ACCOUNT, "date not RFC 822"),
    (401, 10_006, ACCOUNT, "Invalid x-ts-auth-method"),
    (401, 10_007, ACCOUNT, "Missing required date"),
    (401, 10_008, ACCOUNT, "Invalid Signature"),
    (401, 10_009, ACCOUNT, "Missing required Authorization header"),
    (401, 10_010, ACCOUNT, "Account Suspended"),
    (401, 10_011, ACCOUNT, "This product is not enabled"),
    (401, 10_014, ACCOUNT, "Invalid source IP address"),
    (401, 10_015, ACCOUNT, "Invalid Customer ID"),
    (429, 10_019, LIMITED, "Rate limit exceeded"),
    (429, 10_020, LIMITED, "Transaction hard cap"),
    (401, 10_022, ACCOUNT, "Invalid API Key"),
    (401, 10_028, ACCOUNT, "Authorization header not in the correct format"),
    (402, 10_030, LIMITED, "Insufficient funds in prepaid wallet"),
    (400, 10_031, ACCOUNT, "Not allowed host"),
    (400, 10_032, NUMBER, "Message blocked by TeleSign"),
    (401, 10_033, NUMBER, "has not been verified for this trial account"),
    (401, 10_035, ACCOUNT, "The requested API host is not allowed"),
    (404, 10_036, FAILED, "Reference ID expired"),
    (400, 11_000, NUMBER, "Invalid value for parameter phone_number"),
    (400, 11_001, NUMBER, "Invalid country code for parameter phone_number"),
    (400, 11_003, FAILED, "Invalid value for parameter account_lifecycle_event"),
    (400, 11_004, FAILED, "Invalid value for parameter callback_url"),
    (400, 11_009, FAILED, "Invalid value for parameter message"),
    (400, 11_010, FAILED, "Invalid value for parameter originating_ip"),
    (400, 11_011, FAILED, "Invalid value for parameter reference_id"),
    (400, 11_013, FAILED, "Invalid value for parameter sender_id"),
    (400, 11_016, FAILED, "Invalid value for parameter external_id"),
    (400, 11_017, FAILED, "Invalid value for parameter message_type"),
    (400, 12_000, FAILED, "Missing required parameter phone_number"),
    (400, 12_009, FAILED, "Missing required parameter message"),
    (400, 12_017, FAILED, "Missing required parameter message_type"),
];

/// Errors of Twilio: the HTTP status, the code, what it means here, and Twilio's name of it, shortened.
const ERRORS_OF_TWILIO: [(u16, i64, Option<FaultKind>, &str); 49] = [
    (401, 10_001, ACCOUNT, "account not active"),
    (400, 13_224, NUMBER, "number cannot be called or is invalid"),
    (401, 20_003, ACCOUNT, "permission denied"),
    (401, 20_005, ACCOUNT, "account not active"),
    (403, 20_008, ACCOUNT, "not with test credentials"),
    (404, 20_404, ACCOUNT, "no such account or service"),
    (429, 20_429, LIMITED, "too many requests"),
    (500, 20_500, FAILED, "internal error"),
    (503, 20_503, FAILED, "unavailable"),
    (400, 21_202, NUMBER, "premium number"),
    (400, 21_210, FAILED, "sender not verified"),
    (400, 21_211, NUMBER, "invalid number"),
    (400, 21_212, FAILED, "invalid sender"),
    (400, 21_214, NUMBER, "number cannot be reached"),
    (403, 21_215, NUMBER, "calls to this country not permitted"),
    (403, 21_216, NUMBER, "calls to this number not permitted"),
    (400, 21_217, NUMBER, "not a valid number"),
    (400, 21_219, NUMBER, "number not verified for a trial"),
    (400, 21_265, NUMBER, "a short code cannot receive"),
    (400, 21_268, NUMBER, "premium or information service"),
    (400, 21_401, FAILED, "sender not for messages"),
    (400, 21_408, NUMBER, "messages to this country not permitted"),
    (400, 21_421, FAILED, "invalid phone number of ours"),
    (400, 21_602, FAILED, "no body"),
    (400, 21_603, FAILED, "no sender"),
    (400, 21_606, FAILED, "sender not for messages"),
    (400, 21_608, NUMBER, "number not verified for a trial"),
    (400, 21_610, NUMBER, "unsubscribed"),
    (429, 21_611, LIMITED, "the sender's queue is full"),
    (400, 21_612, NUMBER, "cannot be reached from this sender"),
    (400, 21_614, NUMBER, "not a mobile number"),
    (400, 21_617, FAILED, "text too long"),
    (400, 21_635, NUMBER, "a landline"),
    (400, 21_659, FAILED, "sender not of Twilio"),
    (400, 60_200, NUMBER, "invalid parameter"),
    (429, 60_202, LIMITED, "too many checks"),
    (429, 60_203, LIMITED, "too many codes"),
    (403, 60_204, ACCOUNT, "the service does not support this"),
    (403, 60_205, NUMBER, "a landline"),
    (429, 60_207, LIMITED, "rate limits"),
    (429, 60_212, LIMITED, "too many at once"),
    (403, 60_220, NUMBER, "country blocked"),
    (403, 60_223, ACCOUNT, "channel switched off"),
    (403, 60_410, NUMBER, "prefix blocked"),
    (400, 60_600, NUMBER, "out of coverage"),
    (403, 60_605, NUMBER, "country blocked"),
    (400, 60_610, NUMBER, "out of coverage"),
    (400, 99_999, FAILED, "none that is published"),
    (401, 99_999, ACCOUNT, "none that is published"),
];

/// Errors with which a message of Twilio ends that was taken.
const ENDS_OF_TWILIO: [(i64, FaultKind, &str); 14] = [
    (30_001, FaultKind::Limited, "queue overflow"),
    (30_002, FaultKind::Account, "account suspended"),
    (30_003, FaultKind::Number, "unreachable handset"),
    (30_004, FaultKind::Number, "blocked"),
    (30_005, FaultKind::Number, "unknown handset"),
    (30_006, FaultKind::Number, "landline or unreachable carrier"),
    (30_007, FaultKind::Failed, "filtered"),
    (30_008, FaultKind::Failed, "unknown"),
    (30_009, FaultKind::Failed, "a part is missing"),
    (30_010, FaultKind::Failed, "price above the limit"),
    (30_011, FaultKind::Failed, "pictures not supported"),
    (30_022, FaultKind::Limited, "rate of the registered senders"),
    (30_023, FaultKind::Limited, "daily number of the registered senders"),
    (30_034, FaultKind::Failed, "sender not registered"),
];

fn answer(status: u16, body: String) -> Answer {
    Answer { status, body }
}

#[test]
fn each_published_status_of_telesign_is_told_for_what_it_is() {
    for (code, wanted, about) in STATUSES_OF_TELESIGN {
        let body = format!(r#"{{"reference_id":"AB01","status":{{"code":{code},"description":"{about}"}}}}"#);
        let said = telesign::fate(&answer(200, body.clone()));
        match wanted {
            None => assert!(matches!(said, Ok(Fate::Good)), "{code}, {about}"),
            Some(kind) => {
                let fault = said.expect_err(about);
                assert_eq!((fault.kind, fault.code), (kind, code.to_string()), "{about}");
            }
        }
        assert_eq!(telesign::sent(&answer(200, body)).is_ok(), wanted.is_none(), "{code}, {about}");
    }
}

#[test]
fn each_published_error_of_telesign_is_told_for_what_it_is() {
    for (status, code, wanted, about) in ERRORS_OF_TELESIGN {
        let body = format!(
            r#"{{"reference_id":"AB01","errors":[{{"code":{code},"description":"{about}"}}],"status":{{"code":500}}}}"#
        );
        let fault = telesign::sent(&answer(status, body)).expect_err(about);
        assert_eq!(
            (Some(fault.kind), fault.status, fault.code),
            (wanted, status, code.to_string()),
            "{about}"
        );
    }
}

#[test]
fn each_published_error_of_twilio_is_told_for_what_it_is() {
    for (status, code, wanted, about) in ERRORS_OF_TWILIO {
        let body = format!(r#"{{"code":{code},"message":"{about}","status":{status}}}"#);
        let fault = twilio::sent(&answer(status, body)).expect_err(about);
        assert_eq!((Some(fault.kind), fault.code), (wanted, code.to_string()), "{about}");
    }
    for (code, wanted, about) in ENDS_OF_TWILIO {
        let body = format!(r#"{{"status":"undelivered","error_code":{code}}}"#);
        let fault = twilio::fate(&answer(200, body)).expect_err(about);
        assert_eq!((fault.kind, fault.code), (wanted, code.to_string()), "{about}");
    }
}

#[test]
fn each_published_status_of_twilio_is_told_for_what_it_is() {
    for status in [
        "accepted",
        "scheduled",
        "queued",
        "sending",
        "sent",
        "delivered",
        "ringing",
        "in-progress",
        "completed",
    ] {
        let said = twilio::fate(&answer(200, format!(r#"{{"status":"{status}","error_code":null}}"#)));
        assert!(matches!(said, Ok(Fate::Good)), "{status}");
    }
    for status in ["failed", "undelivered", "busy", "no-answer", "canceled"] {
        let said = twilio::fate(&answer(200, format!(r#"{{"status":"{status}","error_code":null}}"#)));
        let fault = said.expect_err(status);
        assert_eq!((fault.kind, fault.code.as_str()), (FaultKind::Number, status));
    }
}
