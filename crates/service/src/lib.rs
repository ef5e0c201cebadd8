//! Implements Service: authorisation, drives runs, scheduler, configuration.
