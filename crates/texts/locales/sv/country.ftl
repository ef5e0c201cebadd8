# Countries to choose from, with their calling codes. Names and order are those of the Unicode CLDR.

country-option = { $country ->
    [AC] Ascension
    [AD] Andorra
    [AE] Förenade Arabemiraten
    [AF] Afghanistan
    [AG] Antigua och Barbuda
    [AI] Anguilla
    [AL] Albanien
    [AM] Armenien
    [AO] Angola
    [AR] Argentina
    [AS] Amerikanska Samoa
    [AT] Österrike
    [AU] Australien
    [AW] Aruba
    [AX] Åland
    [AZ] Azerbajdzjan
    [BA] Bosnien och Hercegovina
    [BB] Barbados
    [BD] Bangladesh
    [BE] Belgien
    [BF] Burkina Faso
    [BG] Bulgarien
    [BH] Bahrain
    [BI] Burundi
    [BJ] Benin
    [BL] S:t Barthélemy
    [BM] Bermuda
    [BN] Brunei
    [BO] Bolivia
    [BQ] Karibiska Nederländerna
    [BR] Brasilien
    [BS] Bahamas
    [BT] Bhutan
    [BW] Botswana
    [BY] Belarus
    [BZ] Belize
    [CA] Kanada
    [CC] Kokosöarna
    [CD] Kongo-Kinshasa
    [CF] Centralafrikanska republiken
    [CG] Kongo-Brazzaville
    [CH] Schweiz
    [CI] Elfenbenskusten
    [CK] Cooköarna
    [CL] Chile
    [CM] Kamerun
    [CN] Kina
    [CO] Colombia
    [CR] Costa Rica
    [CU] Kuba
    [CV] Kap Verde
    [CW] Curaçao
    [CX] Julön
    [CY] Cypern
    [CZ] Tjeckien
    [DE] Tyskland
    [DJ] Djibouti
    [DK] Danmark
    [DM] Dominica
    [DO] Dominikanska republiken
    [DZ] Algeriet
    [EC] Ecuador
    [EE] Estland
    [EG] Egypten
    [EH] Västsahara
    [ER] Eritrea
    [ES] Spanien
    [ET] Etiopien
    [FI] Finland
    [FJ] Fiji
    [FK] Falklandsöarna
    [FM] Mikronesien
    [FO] Färöarna
    [FR] Frankrike
    [GA] Gabon
    [GB] Storbritannien
    [GD] Grenada
    [GE] Georgien
    [GF] Franska Guyana
    [GG] Guernsey
    [GH] Ghana
    [GI] Gibraltar
    [GL] Grönland
    [GM] Gambia
    [GN] Guinea
    [GP] Guadeloupe
    [GQ] Ekvatorialguinea
    [GR] Grekland
    [GT] Guatemala
    [GU] Guam
    [GW] Guinea-Bissau
    [GY] Guyana
    [HK] Hongkong SAR
    [HN] Honduras
    [HR] Kroatien
    [HT] Haiti
    [HU] Ungern
    [ID] Indonesien
    [IE] Irland
    [IL] Israel
    [IM] Isle of Man
    [IN] Indien
    [IO] Brittiska territoriet i Indiska oceanen
    [IQ] Irak
    [IR] Iran
    [IS] Island
    [IT] Italien
    [JE] Jersey
    [JM] Jamaica
    [JO] Jordanien
    [JP] Japan
    [KE] Kenya
    [KG] Kirgizistan
    [KH] Kambodja
    [KI] Kiribati
    [KM] Komorerna
    [KN] S:t Kitts och Nevis
    [KP] Nordkorea
    [KR] Sydkorea
    [KW] Kuwait
    [KY] Caymanöarna
    [KZ] Kazakstan
    [LA] Laos
    [LB] Libanon
    [LC] S:t Lucia
    [LI] Liechtenstein
    [LK] Sri Lanka
    [LR] Liberia
    [LS] Lesotho
    [LT] Litauen
    [LU] Luxemburg
    [LV] Lettland
    [LY] Libyen
    [MA] Marocko
    [MC] Monaco
    [MD] Moldavien
    [ME] Montenegro
    [MF] Saint-Martin
    [MG] Madagaskar
    [MH] Marshallöarna
    [MK] Nordmakedonien
    [ML] Mali
    [MM] Myanmar (Burma)
    [MN] Mongoliet
    [MO] Macao SAR
    [MP] Nordmarianerna
    [MQ] Martinique
    [MR] Mauretanien
    [MS] Montserrat
    [MT] Malta
    [MU] Mauritius
    [MV] Maldiverna
    [MW] Malawi
    [MX] Mexiko
    [MY] Malaysia
    [MZ] Moçambique
    [NA] Namibia
    [NC] Nya Kaledonien
    [NE] Niger
    [NF] Norfolkön
    [NG] Nigeria
    [NI] Nicaragua
    [NL] Nederländerna
    [NO] Norge
    [NP] Nepal
    [NR] Nauru
    [NU] Niue
    [NZ] Nya Zeeland
    [OM] Oman
    [PA] Panama
    [PE] Peru
    [PF] Franska Polynesien
    [PG] Papua Nya Guinea
    [PH] Filippinerna
    [PK] Pakistan
    [PL] Polen
    [PM] S:t Pierre och Miquelon
    [PR] Puerto Rico
    [PS] Palestinska territorierna
    [PT] Portugal
    [PW] Palau
    [PY] Paraguay
    [QA] Qatar
    [RE] Réunion
    [RO] Rumänien
    [RS] Serbien
    [RU] Ryssland
    [RW] Rwanda
    [SA] Saudiarabien
    [SB] Salomonöarna
    [SC] Seychellerna
    [SD] Sudan
    [SE] Sverige
    [SG] Singapore
    [SH] S:t Helena
    [SI] Slovenien
    [SJ] Svalbard och Jan Mayen
    [SK] Slovakien
    [SL] Sierra Leone
    [SM] San Marino
    [SN] Senegal
    [SO] Somalia
    [SR] Surinam
    [SS] Sydsudan
    [ST] São Tomé och Príncipe
    [SV] El Salvador
    [SX] Sint Maarten
    [SY] Syrien
    [SZ] Eswatini
    [TA] Tristan da Cunha
    [TC] Turks- och Caicosöarna
    [TD] Tchad
    [TG] Togo
    [TH] Thailand
    [TJ] Tadzjikistan
    [TK] Tokelauöarna
    [TL] Östtimor
    [TM] Turkmenistan
    [TN] Tunisien
    [TO] Tonga
    [TR] Turkiet
    [TT] Trinidad och Tobago
    [TV] Tuvalu
    [TW] Taiwan
    [TZ] Tanzania
    [UA] Ukraina
    [UG] Uganda
    [US] USA
    [UY] Uruguay
    [UZ] Uzbekistan
    [VA] Vatikanstaten
    [VC] S:t Vincent och Grenadinerna
    [VE] Venezuela
    [VG] Brittiska Jungfruöarna
    [VI] Amerikanska Jungfruöarna
    [VN] Vietnam
    [VU] Vanuatu
    [WF] Wallis- och Futunaöarna
    [WS] Samoa
    [XK] Kosovo
    [YE] Jemen
    [YT] Mayotte
    [ZA] Sydafrika
    [ZM] Zambia
    [ZW] Zimbabwe
   *[other] { $country }
} (+{ $code })
country-order =
    AF AL DZ VI AS AD AO AI AG AR AM AW AC AU AZ BS BH BD BB BY BE BZ BJ BM BT BO BA BW BR VG IO BN BG BF BI
    KY CF CL CO CK CR CW CY DK DJ DM DO EC EG GQ SV CI ER EE SZ ET FK FJ PH FI FR GF PF FO AE GA GM GE GH GI
    GR GD GL GP GU GT GG GN GW GY HT HN HK IN ID IQ IR IE IS IM IL IT JM JP YE JE JO CX KH CM CA CV BQ KZ KE
    CN KG KI CC KM CG CD XK HR CU KW LA LS LV LB LR LY LI LT LU MO MG MW MY MV ML MT MA MH MQ MR MU YT MX FM
    MZ MD MC MN ME MS MM NA NR NL NP NI NE NG NU KP MK MP NF NO NC NZ OM PK PW PS PA PG PY PE PL PT PR QA RE
    RO RW RU BL SH KN LC PM VC MF SB WS SM ST SA CH SN RS SC SL SG SX SK SI SO ES LK GB SD SR SJ SE ZA KR SS
    SY TJ TW TZ TD TH CZ TG TK TO TT TA TN TR TM TC TV DE UG UA HU UY US UZ VU VA VE VN EH WF ZM ZW AX AT TL
