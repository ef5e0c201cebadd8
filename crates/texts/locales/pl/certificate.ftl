# Potwierdzanie tożsamości certyfikatem, dla wszystkich.

activity-client-certificate-title = Użyj swojego certyfikatu
activity-client-certificate-lead = Twoja organizacja wydała Ci certyfikat: jest na Twojej karcie lub na tym urządzeniu. Włóż kartę, jeśli ją masz, i przejdź dalej. Przeglądarka może zapytać, którego certyfikatu użyć, i o PIN karty.
activity-client-certificate-go = Użyj mojego certyfikatu
activity-client-certificate-none = Przeglądarka nie wysłała certyfikatu. Włóż kartę, zamknij wszystkie okna przeglądarki, otwórz tę stronę ponownie i wybierz swój certyfikat albo wybierz inny sposób, jeśli jest podany poniżej. Nie liczy się to jako błędna próba.
activity-client-certificate-over = Twój certyfikat nie jest teraz ważny. Postaraj się o nowy albo wybierz inny sposób, jeśli jest podany poniżej.
activity-client-certificate-revoked = Twój certyfikat został unieważniony. Zapytaj w pomocy technicznej albo wybierz inny sposób, jeśli jest podany poniżej.
activity-client-certificate-unsuitable = Ten certyfikat nie jest tu przyjmowany. Zamknij przeglądarkę, spróbuj ponownie i wybierz inny albo wybierz inny sposób, jeśli jest podany poniżej.
activity-client-certificate-unusable = Nie udało się użyć Twojego certyfikatu. Zapytaj w pomocy technicznej albo wybierz inny sposób, jeśli jest podany poniżej.
activity-client-certificate-other = Ten certyfikat nie należy do podanej tu nazwy. Zamknij przeglądarkę i spróbuj ponownie ze swoim własnym certyfikatem.
activity-client-certificate-away = Nie można teraz sprawdzić, czy Twój certyfikat jest jeszcze ważny. Nie liczy się to jako błędna próba. Spróbuj ponownie za kilka minut albo wybierz inny sposób, jeśli jest podany poniżej.
activity-methods-option-client-certificate = Użyj certyfikatu
activity-methods-option-client-certificate-hint = Tego na Twojej karcie lub na tym urządzeniu.
event-factor-certificate-refused = Certyfikat klienta nie został przyjęty
