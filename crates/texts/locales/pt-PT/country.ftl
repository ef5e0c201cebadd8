# Countries to choose from, with their calling codes. Names and order are those of the Unicode CLDR.

country-option = { $country ->
    [AC] Ilha de Ascensão
    [AD] Andorra
    [AE] Emirados Árabes Unidos
    [AF] Afeganistão
    [AG] Antígua e Barbuda
    [AI] Anguila
    [AL] Albânia
    [AM] Arménia
    [AO] Angola
    [AR] Argentina
    [AS] Samoa Americana
    [AT] Áustria
    [AU] Austrália
    [AW] Aruba
    [AX] Alanda
    [AZ] Azerbaijão
    [BA] Bósnia e Herzegovina
    [BB] Barbados
    [BD] Bangladeche
    [BE] Bélgica
    [BF] Burquina Faso
    [BG] Bulgária
    [BH] Barém
    [BI] Burundi
    [BJ] Benim
    [BL] São Bartolomeu
    [BM] Bermudas
    [BN] Brunei
    [BO] Bolívia
    [BQ] Países Baixos Caribenhos
    [BR] Brasil
    [BS] Baamas
    [BT] Butão
    [BW] Botsuana
    [BY] Bielorrússia
    [BZ] Belize
    [CA] Canadá
    [CC] Ilhas dos Cocos (Keeling)
    [CD] Congo-Kinshasa
    [CF] República Centro-Africana
    [CG] Congo-Brazzaville
    [CH] Suíça
    [CI] Côte d’Ivoire (Costa do Marfim)
    [CK] Ilhas Cook
    [CL] Chile
    [CM] Camarões
    [CN] China
    [CO] Colômbia
    [CR] Costa Rica
    [CU] Cuba
    [CV] Cabo Verde
    [CW] Curaçau
    [CX] Ilha do Natal
    [CY] Chipre
    [CZ] Chéquia
    [DE] Alemanha
    [DJ] Jibuti
    [DK] Dinamarca
    [DM] Domínica
    [DO] República Dominicana
    [DZ] Argélia
    [EC] Equador
    [EE] Estónia
    [EG] Egito
    [EH] Sara Ocidental
    [ER] Eritreia
    [ES] Espanha
    [ET] Etiópia
    [FI] Finlândia
    [FJ] Fiji
    [FK] Ilhas Falkland
    [FM] Micronésia
    [FO] Ilhas Faroé
    [FR] França
    [GA] Gabão
    [GB] Reino Unido
    [GD] Granada
    [GE] Geórgia
    [GF] Guiana Francesa
    [GG] Guernesey
    [GH] Gana
    [GI] Gibraltar
    [GL] Gronelândia
    [GM] Gâmbia
    [GN] Guiné
    [GP] Guadalupe
    [GQ] Guiné Equatorial
    [GR] Grécia
    [GT] Guatemala
    [GU] Guame
    [GW] Guiné-Bissau
    [GY] Guiana
    [HK] Hong Kong, RAE da China
    [HN] Honduras
    [HR] Croácia
    [HT] Haiti
    [HU] Hungria
    [ID] Indonésia
    [IE] Irlanda
    [IL] Israel
    [IM] Ilha de Man
    [IN] Índia
    [IO] Território Britânico do Oceano Índico
    [IQ] Iraque
    [IR] Irão
    [IS] Islândia
    [IT] Itália
    [JE] Jersey
    [JM] Jamaica
    [JO] Jordânia
    [JP] Japão
    [KE] Quénia
    [KG] Quirguistão
    [KH] Camboja
    [KI] Quiribáti
    [KM] Comores
    [KN] São Cristóvão e Neves
    [KP] Coreia do Norte
    [KR] Coreia do Sul
    [KW] Koweit
    [KY] Ilhas Caimão
    [KZ] Cazaquistão
    [LA] Laos
    [LB] Líbano
    [LC] Santa Lúcia
    [LI] Listenstaine
    [LK] Sri Lanca
    [LR] Libéria
    [LS] Lesoto
    [LT] Lituânia
    [LU] Luxemburgo
    [LV] Letónia
    [LY] Líbia
    [MA] Marrocos
    [MC] Mónaco
    [MD] Moldávia
    [ME] Montenegro
    [MF] São Martinho (Saint-Martin)
    [MG] Madagáscar
    [MH] Ilhas Marshall
    [MK] Macedónia do Norte
    [ML] Mali
    [MM] Mianmar (Birmânia)
    [MN] Mongólia
    [MO] Macau, RAE da China
    [MP] Ilhas Marianas do Norte
    [MQ] Martinica
    [MR] Mauritânia
    [MS] Monserrate
    [MT] Malta
    [MU] Maurícia
    [MV] Maldivas
    [MW] Maláui
    [MX] México
    [MY] Malásia
    [MZ] Moçambique
    [NA] Namíbia
    [NC] Nova Caledónia
    [NE] Níger
    [NF] Ilha Norfolk
    [NG] Nigéria
    [NI] Nicarágua
    [NL] Países Baixos
    [NO] Noruega
    [NP] Nepal
    [NR] Nauru
    [NU] Niuê
    [NZ] Nova Zelândia
    [OM] Omã
    [PA] Panamá
    [PE] Peru
    [PF] Polinésia Francesa
    [PG] Papua-Nova Guiné
    [PH] Filipinas
    [PK] Paquistão
    [PL] Polónia
    [PM] São Pedro e Miquelão
    [PR] Porto Rico
    [PS] Territórios palestinianos
    [PT] Portugal
    [PW] Palau
    [PY] Paraguai
    [QA] Catar
    [RE] Reunião
    [RO] Roménia
    [RS] Sérvia
    [RU] Rússia
    [RW] Ruanda
    [SA] Arábia Saudita
    [SB] Ilhas Salomão
    [SC] Seicheles
    [SD] Sudão
    [SE] Suécia
    [SG] Singapura
    [SH] Santa Helena
    [SI] Eslovénia
    [SJ] Svalbard e Jan Mayen
    [SK] Eslováquia
    [SL] Serra Leoa
    [SM] São Marinho
    [SN] Senegal
    [SO] Somália
    [SR] Suriname
    [SS] Sudão do Sul
    [ST] São Tomé e Príncipe
    [SV] Salvador
    [SX] São Martinho (Sint Maarten)
    [SY] Síria
    [SZ] Essuatíni
    [TA] Tristão da Cunha
    [TC] Ilhas Turcas e Caicos
    [TD] Chade
    [TG] Togo
    [TH] Tailândia
    [TJ] Tajiquistão
    [TK] Toquelau
    [TL] Timor-Leste
    [TM] Turquemenistão
    [TN] Tunísia
    [TO] Tonga
    [TR] Turquia
    [TT] Trindade e Tobago
    [TV] Tuvalu
    [TW] Taiwan
    [TZ] Tanzânia
    [UA] Ucrânia
    [UG] Uganda
    [US] Estados Unidos
    [UY] Uruguai
    [UZ] Usbequistão
    [VA] Cidade do Vaticano
    [VC] São Vicente e Granadinas
    [VE] Venezuela
    [VG] Ilhas Virgens Britânicas
    [VI] Ilhas Virgens dos EUA
    [VN] Vietname
    [VU] Vanuatu
    [WF] Wallis e Futuna
    [WS] Samoa
    [XK] Kosovo
    [YE] Iémen
    [YT] Maiote
    [ZA] África do Sul
    [ZM] Zâmbia
    [ZW] Zimbabué
   *[other] { $country }
} (+{ $code })
country-order =
    AF ZA AX AL DE AD AO AI AG SA DZ AR AM AW AU AT AZ BS BD BB BH BE BZ BJ BM BY BO BA BW BR BN BG BF BI BT
    CV CM KH CA QA KZ TD CZ CL CN CY VA CO KM CG CD KP KR CR CI HR CU CW DK DM EG AE EC ER SK SI ES SZ US EE
    ET FJ PH FI FR GA GM GH GE GI GD GR GL GP GU GT GG GY GF GN GQ GW HT HN HK HU YE AC IM CX NF KY CK CC FK
    FO MP MH SB TC VG VI IN ID IR IQ IE IS IL IT JM JP JE DJ JO XK KW LA LS LV LB LR LY LI LT LU MO MK MG YT
    MY MW MV ML MT MA MQ MU MR MX MM FM MZ MD MC MN MS ME NA NR NP NI NE NG NU NO NC NZ OM NL BQ PW PA PG PK
    PY PE PF PL PR PT KE KG KI GB CF DO RE RO RW RU SV WS AS SH LC BL KN SM MF SX PM ST VC EH SC SN SL RS SG
    SY SO LK SD SS SE CH SR SJ TH TW TJ TZ IO PS TL TG TO TK TT TA TN TM TR TV UA UG UY UZ VU VE VN WF ZM ZW
