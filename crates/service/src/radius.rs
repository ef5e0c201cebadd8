//! RADIUS servers: the document's become what is in force, and each is looked at every few minutes, so that the
//! dashboard asks nobody.

use api::operation::RadiusHealth;
use domain::{
    config::radius::{RadiusEntry, RadiusSettings},
    factor::radius::{RadiusServer, RadiusSetup, ServerStanding},
    store::StoreResult,
};
use vault::KeyRing;

use crate::{House, board::Task, secrets};

/// The activities that ask RADIUS servers.
const ASKING: [&str; 2] = ["radius-code", "caller-radius-code"];

/// Whether a step of this activity asks RADIUS servers.
pub(crate) fn asks_servers(activity: &str) -> bool {
    ASKING.contains(&activity)
}

/// The document's servers as the port takes them.
///
/// # Errors
/// What cannot work, naming the key and the fix.
pub(crate) fn setup_of(settings: &RadiusSettings, keys: &KeyRing) -> Result<RadiusSetup, String> {
    if let Some(finding) = settings.findings().into_iter().next() {
        return Err(finding);
    }
    if settings.servers.is_empty() {
        return Ok(RadiusSetup::default());
    }
    let servers = settings.servers.iter().map(|server| server_of(server, keys)).collect::<Result<_, _>>()?;
    Ok(RadiusSetup {
        servers,
        attributes: settings.attributes()?,
        down_seconds: settings.down_seconds,
        probe_name: settings.probe_name.trim().to_owned(),
    })
}

fn server_of(server: &RadiusEntry, keys: &KeyRing) -> Result<RadiusServer, String> {
    let secret = secrets::open(keys, &server.secret)
        .map_err(|error| format!("radius.servers.{}.secret: {error}", server.id))?;
    Ok(RadiusServer {
        id: server.id.clone(),
        host: server.host.trim().to_owned(),
        port: server.port,
        secret,
        timeout_ms: server.timeout_ms,
        tries: server.tries,
        status_server: server.status_server,
    })
}

/// How a server stands, as faces show it.
pub(crate) fn health_of(server: &RadiusEntry, standing: Option<&ServerStanding>) -> RadiusHealth {
    RadiusHealth {
        id: server.id.to_string(),
        host: format!("{}:{}", server.host, server.port),
        checked: standing.map(|standing| standing.at),
        took_ms: standing.map_or(0, |standing| standing.took_ms),
        problem: standing
            .and_then(|standing| standing.problem.as_ref())
            .map_or_else(String::new, |problem| problem.code().to_owned()),
    }
}

impl House {
    /// Looks at each RADIUS server in force. Gives how many answer as they should.
    ///
    /// # Errors
    /// Never today; as every task of the scheduler may.
    pub async fn check_radius(&self) -> StoreResult<u32> {
        let look = async {
            let standings = self.tools.factors.radius.check(self.clock.now()).await;
            let good = standings.iter().filter(|standing| standing.problem.is_none()).count();
            self.board.put_radius(standings);
            StoreResult::Ok(i64::try_from(good).unwrap_or(i64::MAX))
        };
        self.noted(Task::Radius, look).await.map(|count| u32::try_from(count).unwrap_or(u32::MAX))
    }

    /// Somebody was turned away because a proof's servers are away: they are looked at soon, so that the
    /// dashboard says why.
    pub(crate) fn look_at_factors(&self) {
        self.factors_bell.notify_one();
    }

    /// How the servers of the document in force stand.
    pub(crate) fn radius_health(&self) -> Vec<RadiusHealth> {
        let loaded = self.realm.current();
        let standings = self.board.radius();
        let of = |server: &RadiusEntry| {
            health_of(server, standings.iter().find(|standing| standing.id == server.id))
        };
        loaded.realm.radius.servers.iter().map(of).collect()
    }
}

#[cfg(test)]
mod tests {
    use domain::{config::connection::SealedText, id::Slug};
    use vault::OsEntropy;

    use super::*;

    fn settings(secret: SealedText) -> RadiusSettings {
        RadiusSettings {
            servers: vec![RadiusEntry {
                id: Slug::literal("one"),
                host: " radius.example ".to_owned(),
                port: 1_812,
                secret,
                timeout_ms: 3_000,
                tries: 2,
                status_server: true,
            }],
            ..RadiusSettings::default()
        }
    }

    #[test]
    fn the_shared_secret_is_opened_by_the_keys_of_the_realm_only() {
        let keys = KeyRing::generate(&OsEntropy);
        let sealed = secrets::seal(&keys, &domain::secret::Secret::new("both know"), &OsEntropy).unwrap();
        let setup = setup_of(&settings(sealed.clone()), &keys).unwrap();
        assert_eq!(setup.servers[0].secret.expose(), "both know");
        assert_eq!(setup.servers[0].host, "radius.example");
        assert_eq!(setup.attributes.len(), 1, "who asks is told");
        let error = setup_of(&settings(sealed), &KeyRing::generate(&OsEntropy)).unwrap_err();
        assert!(error.starts_with("radius.servers.one.secret"), "{error}");
        let readable = setup_of(&settings(SealedText("both know".to_owned())), &keys).unwrap_err();
        assert!(!readable.contains("both know"));
    }
}
