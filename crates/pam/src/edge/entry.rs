//! The two functions by which libpam finds a module for `auth`. Nothing that goes wrong in them may reach the program
//! that is signing somebody in: they answer `PAM_IGNORE` whatever happens, a panic included.

use std::{
    ffi::{CStr, c_char, c_int},
    panic::{self, AssertUnwindSafe},
    sync::Once,
};

use super::pam::{Handle, IGNORE, SILENT, Transaction};
use crate::{
    arguments::Arguments,
    reset::{self, Host, Weight},
};

/// Called by libpam to find out who somebody is. Asks for the password and passes it on, or resets it.
///
/// # Safety
/// As libpam calls it: `handle` is the transaction, and `argv` has `argc` strings, both valid until it returns.
#[unsafe(no_mangle)]
#[expect(unsafe_code, reason = "libpam finds a module by this name and hands it pointers")]
pub unsafe extern "C" fn pam_sm_authenticate(
    handle: *mut Handle,
    flags: c_int,
    argc: c_int,
    argv: *const *const c_char,
) -> c_int {
    guarded(|| {
        // A program that wants no message shown cannot show a challenge; the next module asks.
        if handle.is_null() || flags & SILENT != 0 {
            return;
        }
        // SAFETY: libpam keeps the transaction alive until this call returns, and nobody else uses it meanwhile.
        let host = unsafe { Transaction::new(handle) };
        // SAFETY: libpam hands `argc` strings, valid until this call returns.
        let all = unsafe { strings(argc, argv) };
        let (arguments, unknown) = Arguments::parse(&all);
        for argument in unknown {
            host.log(Weight::Warning, &format!("argument not understood: {argument}"));
        }
        reset::authenticate(&host, &arguments);
    });
    IGNORE
}

/// Called by libpam when somebody is signed in. There is nothing to do, but a module for `auth` must have it.
///
/// # Safety
/// None of what is handed over is used.
#[unsafe(no_mangle)]
#[expect(unsafe_code, reason = "libpam finds a module by this name")]
pub unsafe extern "C" fn pam_sm_setcred(
    _handle: *mut Handle,
    _flags: c_int,
    _argc: c_int,
    _argv: *const *const c_char,
) -> c_int {
    IGNORE
}

/// Runs `act`; a panic ends it and goes no further. Its message would be written into the program's own terminal, so
/// it is not; the hook is that of this library's own copy of std, not the program's.
fn guarded(act: impl FnOnce()) {
    static QUIET: Once = Once::new();
    if let Err(thrown) = panic::catch_unwind(AssertUnwindSafe(|| {
        QUIET.call_once(|| panic::set_hook(Box::new(|_| ())));
        act();
    })) {
        // To drop it could panic once more.
        std::mem::forget(thrown);
    }
}

/// # Safety
/// `argv` has `argc` pointers, each null or to a string that ends with a zero.
#[expect(unsafe_code, reason = "reads an array of C")]
unsafe fn strings(argc: c_int, argv: *const *const c_char) -> Vec<String> {
    let count = usize::try_from(argc).unwrap_or_default();
    if argv.is_null() || count == 0 {
        return Vec::new();
    }
    // SAFETY: the caller has promised `argc` pointers.
    let pointers = unsafe { std::slice::from_raw_parts(argv, count) };
    let present = pointers.iter().filter(|pointer| !pointer.is_null());
    // SAFETY: the caller has promised that each is a string.
    present.map(|&pointer| unsafe { CStr::from_ptr(pointer) }.to_string_lossy().into_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[expect(unsafe_code, reason = "calls what takes C's array")]
    fn arguments_of_c_become_strings_and_none_become_none() {
        let texts = [c"trigger=?", c"hint"];
        let pointers = [texts[0].as_ptr(), std::ptr::null(), texts[1].as_ptr()];
        // SAFETY: three pointers, null or to literals.
        assert_eq!(unsafe { strings(3, pointers.as_ptr()) }, ["trigger=?", "hint"]);
        // SAFETY: no pointer is read.
        assert!(unsafe { strings(-1, pointers.as_ptr()) }.is_empty());
        // SAFETY: no pointer is read.
        assert!(unsafe { strings(1, std::ptr::null()) }.is_empty());
    }

    #[test]
    #[expect(unsafe_code, reason = "calls what libpam calls")]
    fn no_transaction_is_no_crash() {
        // SAFETY: a null handle is not used.
        let answer = unsafe { pam_sm_authenticate(std::ptr::null_mut(), 0, 0, std::ptr::null()) };
        assert_eq!(answer, IGNORE);
    }

    #[test]
    fn a_panic_goes_no_further() {
        guarded(|| panic!("in a module"));
    }
}
