//! The administration site's people and operation: who is within reach, what is told and what is not, and what
//! counts on every instance at once.

mod operation;
mod people;
mod routes;

use std::sync::Arc;

use api::Visitor;
use directory::demo::company;
use domain::{
    config::{ManagementPolicy, Realm, Scope, staff::Role},
    id::Slug,
    store::SiteKind,
};

use crate::house::{Options, TestHouse, house_with};

/// The policy that the people of sales have, before everybody's.
const SALES: &str = "sales";
/// Somebody of sales.
const ANA: &str = company::people::ANA;
/// Somebody of engineering.
const MEI: &str = company::people::MEI;
/// An administrator for the tests.
const ADA: &str = company::people::TOM;
/// Another one.
const OLA: &str = company::people::EXECUTIVE;

fn scope(units: &[&str], exclude: &[&str]) -> Scope {
    let list = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect();
    Scope {
        connection: Slug::literal("northwind"),
        include_groups: Vec::new(),
        include_units: list(units),
        exclude_groups: list(exclude),
        exclude_units: Vec::new(),
    }
}

fn unit(name: &str) -> String {
    format!("OU={name},{}", company::PEOPLE)
}

fn group(name: &str) -> String {
    format!("CN={name},OU=Groups,{}", company::BASE)
}

/// A policy for the people of sales before the one for everybody.
fn with_sales(realm: &mut Realm) {
    let everybody = realm.policies[0].clone();
    let sales = ManagementPolicy {
        id: Slug::literal(SALES),
        name: "Sales people".to_owned(),
        scope: vec![scope(&[&unit("Sales")], &[])],
        ..everybody
    };
    realm.policies.insert(0, sales);
}

/// A house with two policies.
async fn two_policies() -> TestHouse {
    house_with(Options { realm: with_sales, ..Options::default() }).await
}

/// Another instance over the same store and directory.
async fn another(test: &TestHouse) -> TestHouse {
    let other = house_with(Options {
        store: Some(Arc::clone(&test.store)),
        keys: Some(Arc::clone(&test.keys)),
        directory_url: Some(test.company.url()),
        clock: Arc::clone(&test.clock),
        realm: with_sales,
        instance: "other",
        ..Options::default()
    })
    .await;
    let realm = test.realm.current().realm.clone();
    other.reconfigure(|own| *own = realm);
    other
}

/// Somebody with this role for these policies (none for all), signed in to the administration site.
async fn admin(test: &TestHouse, name: &str, role: Role, policies: &[&str]) -> Visitor {
    test.appoint(name, role, policies).await;
    test.signed_in(name, SiteKind::Administration).await
}

async fn full(test: &TestHouse) -> Visitor {
    admin(test, ADA, Role::Full, &[]).await
}
