//! The self-service site and the REST routes: templates, styles, scripts, locales.
