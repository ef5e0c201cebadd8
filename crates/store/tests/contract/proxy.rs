//! A wire between the store and PostgreSQL that a test can cut at the moment of a `COMMIT`.

use std::sync::{
    Arc,
    atomic::{AtomicU8, Ordering},
};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

/// When the wire is cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Cut {
    /// It is not.
    Never = 0,
    /// The next `COMMIT` does not arrive.
    BeforeCommit = 1,
    /// The next `COMMIT` arrives and is done; its answer does not come back.
    AfterCommit = 2,
    /// As [`Cut::AfterCommit`], and nobody is let through any more.
    ForGood = 3,
    /// Nobody is let through.
    Closed = 4,
}

/// Listens on a port of its own and passes everything on to one server.
pub(crate) struct Wire {
    pub(crate) port: u16,
    cut: Arc<AtomicU8>,
}

impl Wire {
    pub(crate) async fn to(server: (String, u16)) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let cut = Arc::new(AtomicU8::new(Cut::Never as u8));
        let shared = Arc::clone(&cut);
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                if shared.load(Ordering::SeqCst) == Cut::Closed as u8 {
                    continue;
                }
                let (server, cut) = (server.clone(), Arc::clone(&shared));
                tokio::spawn(async move { pass(client, &server, &cut).await });
            }
        });
        Self { port, cut }
    }

    pub(crate) fn cut(&self, when: Cut) {
        self.cut.store(when as u8, Ordering::SeqCst);
    }
}

async fn pass(mut client: TcpStream, server: &(String, u16), cut: &AtomicU8) -> Option<()> {
    let mut server = TcpStream::connect((server.0.as_str(), server.1)).await.ok()?;
    let (mut asked, mut answered) = (vec![0; 65_536], vec![0; 65_536]);
    loop {
        tokio::select! {
            length = client.read(&mut asked) => {
                let asked = &asked[..length.ok().filter(|length| *length > 0)?];
                let is_commit = asked.windows(6).any(|window| window == b"COMMIT");
                let when = cut.load(Ordering::SeqCst);
                if when == Cut::Closed as u8 {
                    return None;
                }
                if is_commit && when == Cut::BeforeCommit as u8 {
                    cut.store(Cut::Never as u8, Ordering::SeqCst);
                    return None;
                }
                server.write_all(asked).await.ok()?;
                if is_commit && (when == Cut::AfterCommit as u8 || when == Cut::ForGood as u8) {
                    // The answer says that it is done; nobody hears it.
                    server.readable().await.ok()?;
                    let next = if when == Cut::ForGood as u8 { Cut::Closed } else { Cut::Never };
                    cut.store(next as u8, Ordering::SeqCst);
                    return None;
                }
            }
            length = server.read(&mut answered) => {
                client.write_all(&answered[..length.ok().filter(|length| *length > 0)?]).await.ok()?;
            }
        }
    }
}
