//! Fakes, contract suites, harnesses for real peers; development only.
