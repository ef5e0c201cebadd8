//! A program that walks a task through the JSON interface, and remembers every secret that passed by.

use std::collections::BTreeMap;

use serde_json::{Value, json};

/// The instance as a program sees it.
pub struct Client {
    http: reqwest::Client,
    base: String,
}

impl Client {
    pub fn new(address: std::net::SocketAddr) -> Self {
        // A provider may be there already, from another test of this binary.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let base = format!("http://localhost:{}", address.port());
        Self { http: reqwest::Client::builder().no_proxy().build().unwrap(), base }
    }

    pub async fn get(&self, path: &str) -> (u16, String) {
        let answer = self.http.get(format!("{}{path}", self.base)).send().await.unwrap();
        (answer.status().as_u16(), answer.text().await.unwrap())
    }

    pub async fn begin(&self, task: &str, name: &str) -> Run<'_> {
        let body = json!({ "task": task, "name": name });
        let answer = self.http.post(format!("{}/api/v1/runs", self.base)).json(&body).send().await.unwrap();
        let mut begun: Value = answer.json().await.unwrap();
        let text = |value: &Value| value.as_str().unwrap_or_else(|| panic!("no text: {value}")).to_owned();
        Run {
            client: self,
            id: text(&begun["run"]),
            token: text(&begun["token"]),
            page: begun["view"].take(),
        }
    }
}

/// One run.
pub struct Run<'c> {
    client: &'c Client,
    pub id: String,
    pub token: String,
    pub page: Value,
}

impl Run<'_> {
    pub fn kind(&self) -> &str {
        self.page["view"]["kind"].as_str().unwrap()
    }

    pub fn fields(&self) -> &[Value] {
        self.page["view"]["fields"].as_array().unwrap()
    }

    /// Presses a button with these fields filled in.
    pub async fn press(&mut self, action: &str, fields: &[(&str, &str)]) {
        let fields: BTreeMap<&str, &str> = fields.iter().copied().collect();
        let body = json!({ "version": self.page["version"], "action": action, "fields": fields });
        let url = format!("{}/api/v1/runs/{}", self.client.base, self.id);
        let answer = self.client.http.post(url).bearer_auth(&self.token).json(&body).send().await.unwrap();
        let status = answer.status();
        self.page = answer.json().await.unwrap();
        assert!(status.is_success(), "{}", self.page);
    }

    pub async fn next(&mut self, fields: &[(&str, &str)]) {
        self.press("next", fields).await;
    }

    /// Picks an option of a choice page by the end of its label's code.
    pub async fn choose(&mut self, way: &str) {
        let options = &self.fields()[0]["kind"]["options"];
        let wanted = format!("activity.methods.option-{way}");
        let option = options.as_array().unwrap_or_else(|| panic!("no choice: {}", self.page)).iter();
        let value =
            option.clone().find(|option| option["label"]["code"] == *wanted).unwrap()["value"].clone();
        self.next(&[("choice", value.as_str().unwrap())]).await;
    }
}
