//! Who changes by what a person is proved: somebody who has such a thing already gives a proof beyond the password
//! before it is added to, replaced or taken away, whatever the workflow says. Otherwise a stolen password would be
//! enough to enrol an authenticator of the thief's own, and the password could be changed in vain.

use domain::{
    profile::Profile,
    run::Run,
    workflow::{Effect, Requirements},
};

use crate::counters::RESERVED_FACTS;

/// The fact that a run is the first registration of a person without any factor, with the version of the profile as
/// this run left it. It outlives a restart, as what was registered does.
fn first() -> String {
    format!("{RESERVED_FACTS}first-registration")
}

/// Whether a step may change factors in this run, as far as they are concerned. The first registration may, with what
/// the workflow demands, and goes on to the end though it has brought a factor about; but not once anybody else has
/// changed the profile meanwhile.
#[must_use]
pub fn may_go_on(run: &mut Run, requirements: &Requirements, profile: &Profile) -> bool {
    if requirements.effect != Effect::Factor
        || run.evidence.iter().any(|evidence| evidence.kind.is_beyond_password())
    {
        return true;
    }
    if profile.has_factor() {
        return run.facts.get(&first()).is_some_and(|noted| *noted == profile.version.to_string());
    }
    run.facts.insert(first(), profile.version.to_string());
    true
}

/// Notes that this run saves the profile whose version was `before`.
pub fn saved(run: &mut Run, before: i64) {
    if let Some(noted) = run.facts.get_mut(&first())
        && *noted == before.to_string()
    {
        *noted = before.saturating_add(1).to_string();
    }
}

#[cfg(test)]
mod tests {
    use domain::{
        evidence::{Assurance, Evidence, EvidenceKind},
        person::PersonKey,
        profile::Profile,
        workflow::Phase,
    };

    use super::*;
    use crate::testing::{self, NOW, person, slug};

    fn enrol() -> Requirements {
        Requirements { gives: Vec::new(), needs: Assurance(3), effect: Effect::Factor, phase: Phase::Normal }
    }

    fn proved(kinds: &[EvidenceKind]) -> Run {
        let evidence = |kind: &EvidenceKind| Evidence { step: slug("proof"), kind: *kind, at: NOW };
        let mut run = testing::run(person());
        run.evidence = kinds.iter().map(evidence).collect();
        run
    }

    fn profile(registered: bool) -> Profile {
        let key = PersonKey { connection: slug("demo"), object: "a".to_owned() };
        let mut profile = Profile::empty(key, "en".to_owned(), NOW);
        profile.registered = registered.then_some(NOW);
        profile
    }

    #[test]
    fn whoever_has_a_factor_changes_it_with_a_proof_beyond_the_password_only() {
        for kind in EvidenceKind::ALL {
            let mut alone = proved(&[EvidenceKind::Password, kind]);
            assert_eq!(
                may_go_on(&mut alone, &enrol(), &profile(true)),
                kind.is_beyond_password(),
                "{kind:?}"
            );
        }
        let all = [
            EvidenceKind::Password,
            EvidenceKind::Questions,
            EvidenceKind::External,
            EvidenceKind::KnownBrowser,
        ];
        assert!(!may_go_on(&mut proved(&all), &enrol(), &profile(true)), "many weak ones are no strong one");
        let other = Requirements { effect: Effect::Profile, ..enrol() };
        assert!(may_go_on(&mut proved(&[EvidenceKind::Password]), &other, &profile(true)));
    }

    #[test]
    fn a_first_registration_goes_on_after_its_first_factor_and_nobody_elses_does() {
        let mut run = proved(&[EvidenceKind::Password]);
        let mut own = profile(false);
        assert!(may_go_on(&mut run, &enrol(), &own));
        let mut waiting = run.clone();
        saved(&mut run, own.version);
        own.version += 1;
        own.registered = Some(NOW);
        assert!(may_go_on(&mut run, &enrol(), &own), "what it has registered itself");
        assert!(!may_go_on(&mut waiting, &enrol(), &own), "another run that was begun before");
        own.version += 1;
        assert!(!may_go_on(&mut run, &enrol(), &own), "somebody else changed it meanwhile");
        saved(&mut run, own.version);
        assert!(!may_go_on(&mut run, &enrol(), &own), "saving something does not bring it back");
    }
}
