//! Certificates that authorities of the tests issued: good ones, and each that is not.

use std::{io::Write, net::TcpListener, sync::Arc};

use domain::{
    config::certificate::Revocation,
    factor::certificate::{
        CertificateError, CertificateSetup, Certificates, Distrust, Facts, mapping::suggestions,
    },
    time::Timestamp,
};
use rcgen::{
    BasicConstraints, CertificateParams, CertificateRevocationListParams, CertifiedIssuer, CustomExtension,
    DnType, DnValue, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyIdMethod, KeyPair, KeyUsagePurpose,
    OtherNameValue, RevokedCertParams, SanType, SerialNumber, date_time_ymd,
};

use super::CertificateExaminer;

/// 2026-07-01.
const NOW: i64 = 1_782_864_000;

type Authority = CertifiedIssuer<'static, KeyPair>;

fn now() -> Timestamp {
    Timestamp::from_millis(NOW * 1_000)
}

fn params(name: &str) -> CertificateParams {
    let mut params = CertificateParams::default();
    params.distinguished_name = rcgen::DistinguishedName::new();
    params.distinguished_name.push(
        DnType::CustomDnType(vec![0, 9, 2342, 19_200_300, 100, 1, 25]),
        DnValue::Ia5String("example".try_into().unwrap()),
    );
    params.distinguished_name.push(DnType::CommonName, name);
    params.not_before = date_time_ymd(2026, 1, 1);
    params.not_after = date_time_ymd(2027, 1, 1);
    params
}

fn authority_params(name: &str) -> CertificateParams {
    let mut params = params(name);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    params.key_identifier_method = KeyIdMethod::Sha256;
    params
}

fn authority(name: &str) -> Authority {
    CertifiedIssuer::self_signed(authority_params(name), KeyPair::generate().unwrap()).unwrap()
}

fn person() -> CertificateParams {
    let mut params = params("Ana Ruiz");
    params.serial_number = Some(SerialNumber::from_slice(&[0x00, 0x8a, 0x01, 0x02]));
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth];
    params
}

fn issue(params: &CertificateParams, by: &Issuer<'_, KeyPair>) -> Vec<u8> {
    params.signed_by(&KeyPair::generate().unwrap(), by).unwrap().der().to_vec()
}

fn setup(of: &Authority) -> CertificateSetup {
    CertificateSetup {
        authorities: of.pem(),
        lists: Vec::new(),
        revocation: Revocation::Off,
        refresh_seconds: 3_600,
    }
}

async fn examine(setup: CertificateSetup, chain: &[Vec<u8>]) -> Result<Facts, CertificateError> {
    let examiner = CertificateExaminer::new();
    examiner.configure(setup);
    examiner.examine(chain, now()).await
}

fn refused(why: Distrust) -> Result<Facts, CertificateError> {
    Err(CertificateError::Refused(why))
}

/// A list of an authority, in which these numbers are, good until a day of July 2026.
fn list(of: &Authority, taken_back: &[&[u8]], until: u8) -> Vec<u8> {
    let revoked = |number: &&[u8]| RevokedCertParams {
        serial_number: SerialNumber::from_slice(number),
        revocation_time: date_time_ymd(2026, 6, 1),
        reason_code: None,
        invalidity_date: None,
    };
    let params = CertificateRevocationListParams {
        this_update: date_time_ymd(2026, 6, 1),
        next_update: date_time_ymd(2026, 7, until),
        crl_number: SerialNumber::from(1_u64),
        issuing_distribution_point: None,
        revoked_certs: taken_back.iter().map(revoked).collect(),
        key_identifier_method: KeyIdMethod::Sha256,
    };
    params.signed_by(of).unwrap().der().to_vec()
}

/// Gives `body` to whoever asks, as a server for lists does, and counts.
fn serving(body: Vec<u8>) -> (String, Arc<std::sync::atomic::AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}/ca.crl", listener.local_addr().unwrap());
    let count = Arc::new(std::sync::atomic::AtomicUsize::new(0));
    let counted = Arc::clone(&count);
    std::thread::spawn(move || {
        while let Ok((mut client, _)) = listener.accept() {
            let mut request = [0; 2_048];
            let _ = std::io::Read::read(&mut client, &mut request);
            counted.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
            let head =
                format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\nconnection: close\r\n\r\n", body.len());
            let _ = client.write_all(head.as_bytes());
            let _ = client.write_all(&body);
        }
    });
    (address, count)
}

#[tokio::test]
async fn a_good_certificate_is_taken_and_says_whose_it_is() {
    let authority = authority("People CA");
    let mut params = person();
    params.subject_alt_names = vec![SanType::OtherName((
        vec![1, 3, 6, 1, 4, 1, 311, 20, 2, 3],
        OtherNameValue::Utf8String("ana@example.org".to_owned()),
    ))];
    let sid = b"S-1-5-21-1-2-3-1104";
    let mut value = vec![0x30, 0x25, 0xa0, 0x23, 0x06, 0x0a];
    value.extend([0x2b, 0x06, 0x01, 0x04, 0x01, 0x82, 0x37, 0x19, 0x02, 0x01, 0xa0, 0x15, 0x04, 0x13]);
    value.extend(sid);
    params.custom_extensions = vec![
        CustomExtension::from_oid_content(&[1, 3, 6, 1, 4, 1, 311, 25, 2], value),
        CustomExtension::from_oid_content(&[2, 5, 29, 14], vec![4, 3, 1, 2, 3]),
    ];
    params.use_authority_key_identifier_extension = true;
    let own = issue(&params, &authority);
    let facts = examine(setup(&authority), std::slice::from_ref(&own)).await.unwrap();
    assert_eq!(facts.sid.as_deref(), Some("S-1-5-21-1-2-3-1104"));
    assert_eq!(facts.upns, ["ana@example.org"]);
    assert_eq!(facts.base64, data_encoding::BASE64.encode(&own));
    assert_eq!(facts.not_after, 1_798_761_600, "2027-01-01");
    let suggested = suggestions(&facts);
    assert_eq!(suggested[0], "X509:<I>DC=example,CN=People CA<SR>02018a");
    assert_eq!(suggested[1], "X509:<SKI>010203");
    assert_eq!(suggested[2].len(), "X509:<SHA1-PUKEY>".len() + 40);
}

#[tokio::test]
async fn a_certificate_that_is_over_or_not_yet_good_is_refused() {
    let authority = authority("People CA");
    let mut params = person();
    params.not_after = date_time_ymd(2026, 6, 30);
    assert_eq!(examine(setup(&authority), &[issue(&params, &authority)]).await, refused(Distrust::Expired));
    let mut params = person();
    params.not_before = date_time_ymd(2026, 7, 2);
    assert_eq!(examine(setup(&authority), &[issue(&params, &authority)]).await, refused(Distrust::NotYet));
}

#[tokio::test]
async fn a_certificate_for_servers_or_for_nothing_is_refused() {
    let authority = authority("People CA");
    let mut params = person();
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    assert_eq!(examine(setup(&authority), &[issue(&params, &authority)]).await, refused(Distrust::Usage));
    params.extended_key_usages.clear();
    assert_eq!(examine(setup(&authority), &[issue(&params, &authority)]).await, refused(Distrust::Usage));
}

#[tokio::test]
async fn a_certificate_of_another_authority_of_the_same_name_or_of_itself_is_refused() {
    let (authority, other) = (authority("People CA"), authority("People CA"));
    let by_other = issue(&person(), &other);
    let chain = [by_other.clone(), other.der().to_vec()];
    assert_eq!(examine(setup(&authority), &chain).await, refused(Distrust::Issuer));
    assert_eq!(examine(setup(&authority), &[by_other]).await, refused(Distrust::Issuer));
    let own = person().self_signed(&KeyPair::generate().unwrap()).unwrap();
    assert_eq!(examine(setup(&authority), &[own.der().to_vec()]).await, refused(Distrust::Issuer));
    let nobody = CertificateSetup { authorities: String::new(), ..setup(&authority) };
    assert_eq!(examine(nobody, &[issue(&person(), &authority)]).await, Err(CertificateError::NotSetUp));
}

#[tokio::test]
async fn between_person_and_authority_there_may_be_others_when_they_are_authorities() {
    let root = authority("Root");
    let between =
        CertifiedIssuer::signed_by(authority_params("Between"), KeyPair::generate().unwrap(), &root).unwrap();
    let own = issue(&person(), &between);
    let chain = [own.clone(), between.der().to_vec()];
    assert!(examine(setup(&root), &chain).await.is_ok());
    assert_eq!(examine(setup(&root), &[own]).await, refused(Distrust::Issuer), "one is missing");
    // Whoever has a certificate cannot issue others by it.
    let no_authority = CertifiedIssuer::signed_by(person(), KeyPair::generate().unwrap(), &root).unwrap();
    let chain = [issue(&person(), &no_authority), no_authority.der().to_vec()];
    assert_eq!(examine(setup(&root), &chain).await, refused(Distrust::Unfit));
}

#[tokio::test]
async fn a_certificate_that_was_taken_back_is_refused_and_its_list_is_fetched_once() {
    let authority = authority("People CA");
    let (address, asked) = serving(list(&authority, &[&[0x00, 0x8a, 0x01, 0x02]], 30));
    let setup =
        CertificateSetup { lists: vec![address], revocation: Revocation::Required, ..setup(&authority) };
    let examiner = CertificateExaminer::new();
    examiner.configure(setup.clone());
    let (revoked, mut other) = (issue(&person(), &authority), person());
    other.serial_number = Some(SerialNumber::from(7_u64));
    let good = issue(&other, &authority);
    assert_eq!(examiner.examine(std::slice::from_ref(&revoked), now()).await, refused(Distrust::Revoked));
    assert!(examiner.examine(std::slice::from_ref(&good), now()).await.is_ok());
    assert_eq!(asked.load(std::sync::atomic::Ordering::SeqCst), 1);
    let later = Timestamp::from_millis((NOW + 3_600) * 1_000);
    assert!(examiner.examine(&[good], later).await.is_ok());
    assert_eq!(asked.load(std::sync::atomic::Ordering::SeqCst), 2, "anew after its time");
    let lenient = CertificateSetup { revocation: Revocation::WhenAvailable, ..setup };
    assert_eq!(examine(lenient, &[revoked]).await, refused(Distrust::Revoked));
}

#[tokio::test]
async fn a_list_that_is_not_there_too_old_or_somebody_elses_refuses_where_it_is_required() {
    let (authority, other) = (authority("People CA"), authority("People CA"));
    let own = [issue(&person(), &authority)];
    let (old, _) = serving(list(&authority, &[], 1));
    let (forged, _) = serving(list(&other, &[], 30));
    let (nonsense, _) = serving(b"<html>".to_vec());
    for address in
        [old, forged, nonsense, "http://127.0.0.1:1/x".to_owned(), "file:///nothing/here".to_owned()]
    {
        let required = CertificateSetup {
            lists: vec![address.clone()],
            revocation: Revocation::Required,
            ..setup(&authority)
        };
        let answer = examine(required.clone(), &own).await;
        assert!(matches!(answer, Err(CertificateError::Unreachable(_))), "{address}: {answer:?}");
    }
    let absent = CertificateSetup {
        lists: vec!["http://127.0.0.1:1/x".to_owned()],
        revocation: Revocation::WhenAvailable,
        ..setup(&authority)
    };
    assert!(examine(absent, &own).await.is_ok());
}

#[tokio::test]
async fn a_list_may_be_a_file_in_pem_and_is_tried_out() {
    let authority = authority("People CA");
    let body = pem_of(&list(&authority, &[], 30));
    let file = std::env::temp_dir().join(format!("reclave-list-{}.crl", std::process::id()));
    std::fs::write(&file, body).unwrap();
    let setup = CertificateSetup {
        lists: vec![format!("file://{}", file.display()), "http://127.0.0.1:1/x".to_owned()],
        revocation: Revocation::Required,
        ..setup(&authority)
    };
    let own = [issue(&person(), &authority)];
    let examiner = CertificateExaminer::new();
    let (tried, judged) = examiner.try_out(&setup, Some(&own), now()).await;
    assert_eq!(tried.authorities, 1);
    assert!(tried.lists[0].1.is_empty() && !tried.lists[1].1.is_empty(), "{tried:?}");
    assert!(judged.unwrap().is_ok(), "the one list covers it");
    std::fs::remove_file(&file).unwrap();
}

fn pem_of(der: &[u8]) -> String {
    let text = data_encoding::BASE64.encode(der);
    let lines: Vec<&str> =
        text.as_bytes().chunks(64).map(|line| std::str::from_utf8(line).unwrap()).collect();
    format!("-----BEGIN X509 CRL-----\n{}\n-----END X509 CRL-----\n", lines.join("\n"))
}

#[tokio::test]
async fn what_cannot_be_read_is_refused_and_never_taken_for_absent() {
    let authority = authority("People CA");
    let own = issue(&person(), &authority);
    for cut in [0, 1, 10, own.len() / 2, own.len() - 1] {
        let answer = examine(setup(&authority), &[own[..cut].to_vec()]).await;
        assert!(matches!(answer, Err(CertificateError::Refused(_))), "{cut}: {answer:?}");
    }
    assert_eq!(examine(setup(&authority), &[]).await, refused(Distrust::Malformed));
    assert_eq!(examine(setup(&authority), &vec![own; 9]).await, refused(Distrust::Malformed));
    for value in [vec![], vec![0x30, 0x00], b"S-1-5-21-1".to_vec()] {
        let mut params = person();
        params.custom_extensions =
            vec![CustomExtension::from_oid_content(&[1, 3, 6, 1, 4, 1, 311, 25, 2], value)];
        let answer = examine(setup(&authority), &[issue(&params, &authority)]).await;
        assert_eq!(answer, refused(Distrust::Malformed), "an identifier that nobody can read");
    }
}
