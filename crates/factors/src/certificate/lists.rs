//! Revocation lists: fetched when they are needed first, kept for the time that the settings say, and used longer only
//! where they cannot be fetched anew. Whether one is genuine and in time is checked with each certificate.

use std::{collections::BTreeMap, sync::Arc, time::Duration};

use domain::{factor::certificate::CertificateSetup, time::Timestamp};
use futures_util::future::join_all;
use pki_types::{CertificateRevocationListDer, pem::PemObject};
use reqwest::{Client, Url};
use tokio::sync::{Mutex, OnceCell};
use webpki::{CertRevocationList, OwnedCertRevocationList};

/// The largest list that is read.
const BYTES_MAX: usize = 16 * 1024 * 1024;
/// How long fetching one may take.
const FETCH_MAX: Duration = Duration::from_secs(8);
/// How long one that could not be fetched is not asked for again.
const REST: Duration = Duration::from_secs(30);

/// A list as it is kept.
type List = Arc<CertRevocationList<'static>>;

/// One address.
#[derive(Default)]
struct Kept {
    list: Option<List>,
    /// When it was fetched, or tried, last.
    tried: Option<Timestamp>,
    problem: Option<String>,
}

/// The lists of all addresses that were asked for.
#[derive(Default)]
pub(super) struct Lists {
    kept: Mutex<BTreeMap<String, Arc<Mutex<Kept>>>>,
    client: OnceCell<Client>,
}

impl Lists {
    /// The lists of the settings that are there, and what is wrong with the others. All are fetched at once.
    pub(super) async fn all(&self, setup: &CertificateSetup, now: Timestamp) -> (Vec<List>, Vec<String>) {
        let refresh = Duration::from_secs(u64::from(setup.refresh_seconds));
        let asked = setup.lists.iter().map(|address| self.one(setup, address, refresh, now));
        let (lists, problems): (Vec<_>, Vec<_>) = join_all(asked).await.into_iter().unzip();
        (lists.into_iter().flatten().collect(), problems.into_iter().flatten().collect())
    }

    /// The list at an address, fetched where it is due, and what is wrong with it.
    async fn one(
        &self,
        setup: &CertificateSetup,
        address: &str,
        refresh: Duration,
        now: Timestamp,
    ) -> (Option<List>, Option<String>) {
        let place = self.place(&setup.lists, address).await;
        // Whoever comes meanwhile waits for this one fetch.
        let mut kept = place.lock().await;
        let rest = if kept.problem.is_some() { refresh.min(REST) } else { refresh };
        if kept.tried.is_none_or(|tried| now.since(tried) >= rest) {
            kept.tried = Some(now);
            match self.fetch(address).await {
                Ok(list) => *kept = Kept { list: Some(list), tried: Some(now), problem: None },
                Err(problem) => {
                    tracing::warn!(address, problem, "a revocation list is not to be had");
                    kept.problem = Some(problem);
                }
            }
        }
        (kept.list.clone(), kept.problem.as_ref().map(|problem| format!("{address}: {problem}")))
    }

    /// Fetches each list of the settings now; gives its address and what is wrong.
    pub(super) async fn look(&self, setup: &CertificateSetup, now: Timestamp) -> Vec<(String, String)> {
        let looked = setup.lists.iter().map(|address| async move {
            let problem = match self.fetch(address).await {
                Ok(list) => {
                    let place = self.place(&setup.lists, address).await;
                    *place.lock().await = Kept { list: Some(list), tried: Some(now), problem: None };
                    String::new()
                }
                Err(problem) => problem,
            };
            (address.clone(), problem)
        });
        join_all(looked).await
    }

    async fn place(&self, wanted: &[String], address: &str) -> Arc<Mutex<Kept>> {
        let mut kept = self.kept.lock().await;
        // Addresses of earlier settings are let go of before there are many.
        if kept.len() > 64 {
            kept.retain(|known, _| wanted.contains(known));
        }
        Arc::clone(kept.entry(address.to_owned()).or_default())
    }

    async fn fetch(&self, address: &str) -> Result<List, String> {
        let late = |_| format!("it took longer than {} seconds", FETCH_MAX.as_secs());
        let bytes = tokio::time::timeout(FETCH_MAX, self.bytes(address)).await.map_err(late)??;
        let der = match CertificateRevocationListDer::from_pem_slice(&bytes) {
            Ok(list) => list.to_vec(),
            Err(_) => bytes,
        };
        let list = OwnedCertRevocationList::from_der(&der)
            .map_err(|error| format!("it is no revocation list that is taken: {error}"))?;
        Ok(Arc::new(list.into()))
    }

    async fn bytes(&self, address: &str) -> Result<Vec<u8>, String> {
        if let Some(path) = address.strip_prefix("file://") {
            let size = tokio::fs::metadata(path).await.map_err(|error| error.to_string())?;
            if !size.is_file() || size.len() > BYTES_MAX as u64 {
                return Err("it is no file, or too large".to_owned());
            }
            return tokio::fs::read(path).await.map_err(|error| error.to_string());
        }
        let url = Url::parse(address).map_err(|error| error.to_string())?;
        // Lists are signed, and most authorities publish them without encryption.
        let client =
            self.client.get_or_try_init(|| async { outbound::builder()?.build().map_err(outbound::told) });
        let asked = client.await?.get(url).timeout(FETCH_MAX).send().await;
        let answer = asked.map_err(outbound::told)?;
        if answer.status() != reqwest::StatusCode::OK {
            return Err(format!("the server answers {}", answer.status().as_u16()));
        }
        match outbound::body(answer, BYTES_MAX).await {
            Ok(bytes) => Ok(bytes.to_vec()),
            Err(outbound::Lost::TooLong) => Err("it is too large".to_owned()),
            Err(outbound::Lost::Broken(error)) => Err(outbound::told(error)),
        }
    }
}
