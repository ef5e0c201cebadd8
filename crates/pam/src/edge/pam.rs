//! libpam as [`Host`]: a transaction's items, its conversation, the system's log. The declarations are those of
//! <security/pam_modules.h> and <security/pam_ext.h> of Linux-PAM; they stand here, because building then needs the
//! library only, which every Debian system has, and no package of headers.

use std::{
    ffi::{CStr, CString, c_char, c_int, c_void},
    marker::PhantomData,
    ptr,
};

use zeroize::{Zeroize, Zeroizing};

use super::locale;
use crate::reset::{Fact, Gone, Host, Weight};

const SUCCESS: c_int = 0;
/// The answer of a module that does not count.
pub const IGNORE: c_int = 25;
/// The flag of a program that wants no message shown.
pub const SILENT: c_int = 0x8000;

const ITEM_SERVICE: c_int = 1;
const ITEM_TTY: c_int = 3;
const ITEM_RHOST: c_int = 4;
const ITEM_CONVERSATION: c_int = 5;
const ITEM_PASSWORD: c_int = 6;

const STYLE_SECRET: c_int = 1;
const STYLE_QUESTION: c_int = 2;
const STYLE_COMPLAINT: c_int = 3;
const STYLE_TEXT: c_int = 4;

/// The most that is taken of an answer, in bytes: Linux-PAM's own limit.
const ANSWER_MAX: usize = 512;

/// libpam's own record of a sign-in, known only by its address.
#[repr(C)]
pub struct Handle {
    _inner: [u8; 0],
    _not_send: PhantomData<*mut u8>,
}

#[repr(C)]
struct Message {
    style: c_int,
    text: *const c_char,
}

#[repr(C)]
struct Response {
    text: *mut c_char,
    code: c_int,
}

type Converse =
    unsafe extern "C" fn(c_int, *mut *const Message, *mut *mut Response, application: *mut c_void) -> c_int;

#[repr(C)]
struct Conversation {
    converse: Option<Converse>,
    application: *mut c_void,
}

#[link(name = "libpam.so.0", kind = "dylib", modifiers = "+verbatim")]
#[expect(unsafe_code, reason = "declares what libpam has")]
unsafe extern "C" {
    fn pam_get_item(handle: *const Handle, item: c_int, value: *mut *const c_void) -> c_int;
    fn pam_set_item(handle: *mut Handle, item: c_int, value: *const c_void) -> c_int;
    fn pam_get_user(handle: *mut Handle, user: *mut *const c_char, prompt: *const c_char) -> c_int;
    fn pam_get_authtok(
        handle: *mut Handle,
        item: c_int,
        token: *mut *const c_char,
        prompt: *const c_char,
    ) -> c_int;
    fn pam_getenv(handle: *mut Handle, name: *const c_char) -> *const c_char;
    fn pam_syslog(handle: *const Handle, priority: c_int, format: *const c_char, ...);
}

/// A transaction while libpam waits for the module's answer.
pub struct Transaction(*mut Handle);

impl Transaction {
    /// # Safety
    /// `handle` is a live transaction for as long as this value is, and used through nothing else meanwhile.
    #[expect(unsafe_code, reason = "the promise that all of the below rests on")]
    pub unsafe fn new(handle: *mut Handle) -> Self {
        Self(handle)
    }

    /// A pointer to an item; null where there is none.
    #[expect(unsafe_code, reason = "asks libpam")]
    fn item(&self, item: c_int) -> *const c_void {
        let mut value = ptr::null();
        // SAFETY: the handle is live, and `value` has room for the pointer.
        match unsafe { pam_get_item(self.0, item, &raw mut value) } {
            SUCCESS => value,
            _ => ptr::null(),
        }
    }

    /// One message of a style to the person. What comes back is copied, wiped and freed.
    #[expect(unsafe_code, reason = "calls the program's own function through libpam's record of it")]
    fn converse(&self, style: c_int, text: &str) -> Result<Zeroizing<Vec<u8>>, Gone> {
        let text = CString::new(text).map_err(|_| Gone)?;
        let conversation = self.item(ITEM_CONVERSATION).cast::<Conversation>();
        // SAFETY: libpam's item of this number is null or such a record, alive as long as the transaction.
        let conversation = unsafe { conversation.as_ref() }.ok_or(Gone)?;
        let converse = conversation.converse.ok_or(Gone)?;
        let message = Message { style, text: text.as_ptr() };
        let mut messages = [&raw const message];
        let mut responses: *mut Response = ptr::null_mut();
        // SAFETY: one message, as the first argument says, alive until the call returns; `responses` has room for
        // the pointer to as many responses.
        let code =
            unsafe { converse(1, messages.as_mut_ptr(), &raw mut responses, conversation.application) };
        // SAFETY: on success the program has given one response, which is the module's from now on.
        if code == SUCCESS { unsafe { take(responses) } } else { Err(Gone) }
    }
}

/// The text of the one response, empty where it has none.
///
/// # Safety
/// `responses` is null or one response from `malloc`, whose text is null or a string from `malloc`.
#[expect(unsafe_code, reason = "takes over memory of C")]
unsafe fn take(responses: *mut Response) -> Result<Zeroizing<Vec<u8>>, Gone> {
    if responses.is_null() {
        return Err(Gone);
    }
    // SAFETY: not null, so it is a response.
    let text = unsafe { (*responses).text };
    let mut answer = Zeroizing::new(Vec::new());
    if !text.is_null() {
        // SAFETY: not null, so it is a string, and nobody else has it.
        let length = unsafe { libc::strlen(text) };
        // SAFETY: `length` bytes lie there, initialised, and nobody else has them.
        let bytes = unsafe { std::slice::from_raw_parts_mut(text.cast::<u8>(), length) };
        // Room for all at once: a vector that grows leaves copies behind.
        answer.reserve_exact(length.min(ANSWER_MAX));
        answer.extend_from_slice(&bytes[..length.min(ANSWER_MAX)]);
        bytes.zeroize();
        // SAFETY: from `malloc`, and not used any more.
        unsafe { libc::free(text.cast()) };
    }
    // SAFETY: from `malloc`, and not used any more.
    unsafe { libc::free(responses.cast()) };
    Ok(answer)
}

/// A copy of a string of C; `None` where there is none, or no text.
///
/// # Safety
/// `pointer` is null or to a string that ends with a zero and does not change during the call.
#[expect(unsafe_code, reason = "reads a string of C")]
unsafe fn text_at(pointer: *const c_char) -> Option<String> {
    if pointer.is_null() {
        return None;
    }
    // SAFETY: not null, so it is a string.
    let text = unsafe { CStr::from_ptr(pointer) };
    text.to_str().ok().filter(|text| !text.is_empty()).map(str::to_owned)
}

impl Host for Transaction {
    #[expect(unsafe_code, reason = "asks libpam")]
    fn user(&self) -> Option<String> {
        let mut user = ptr::null();
        // SAFETY: the handle is live, `user` has room for the pointer, and no prompt means libpam's own.
        let code = unsafe { pam_get_user(self.0, &raw mut user, ptr::null()) };
        // SAFETY: on success a string of libpam's, unchanged until it is asked for something else.
        if code == SUCCESS { unsafe { text_at(user) } } else { None }
    }

    #[expect(unsafe_code, reason = "reads what libpam gives")]
    fn fact(&self, fact: Fact) -> Option<String> {
        let item = match fact {
            Fact::Service => ITEM_SERVICE,
            Fact::Tty => ITEM_TTY,
            Fact::Rhost => ITEM_RHOST,
        };
        // SAFETY: libpam's items of these numbers are null or strings, unchanged until they are set.
        unsafe { text_at(self.item(item).cast()) }
    }

    #[expect(unsafe_code, reason = "asks libpam")]
    fn locale(&self) -> Option<String> {
        locale::find(|name| {
            let name = CString::new(name).ok()?;
            // SAFETY: the handle is live and the name a string.
            let value = unsafe { pam_getenv(self.0, name.as_ptr()) };
            // SAFETY: null, or a string of libpam's that stays while the environment does.
            unsafe { text_at(value) }
        })
    }

    #[expect(unsafe_code, reason = "asks libpam")]
    fn password(&self, prompt: Option<&str>) -> Option<Zeroizing<Vec<u8>>> {
        let prompt = prompt.and_then(|prompt| CString::new(prompt).ok());
        let prompt = prompt.as_ref().map_or(ptr::null(), |prompt| prompt.as_ptr());
        let mut token = ptr::null();
        // SAFETY: the handle is live, `token` has room for the pointer, and `prompt` is null or a string that lives
        // until the end of this function.
        let code = unsafe { pam_get_authtok(self.0, ITEM_PASSWORD, &raw mut token, prompt) };
        if code != SUCCESS || token.is_null() {
            return None;
        }
        // SAFETY: a string of libpam's, unchanged until the item is set.
        Some(Zeroizing::new(unsafe { CStr::from_ptr(token) }.to_bytes().to_vec()))
    }

    #[expect(unsafe_code, reason = "tells libpam")]
    fn leave_password(&self, password: Option<&str>) {
        // Text without zero bytes: it came through the conversation. Were it not, none is left rather than half.
        let copy = password.and_then(|text| CString::new(text).ok());
        let value = copy.as_ref().map_or(ptr::null(), |text| text.as_ptr());
        // SAFETY: the handle is live; libpam copies the string, or drops the item for null. Its answer can only be
        // that memory has run out, and then the next module asks.
        unsafe { pam_set_item(self.0, ITEM_PASSWORD, value.cast()) };
        if let Some(copy) = copy {
            copy.into_bytes().zeroize();
        }
    }

    fn show(&self, text: &str, is_complaint: bool) -> Result<(), Gone> {
        let style = if is_complaint { STYLE_COMPLAINT } else { STYLE_TEXT };
        self.converse(style, text).map(drop)
    }

    fn ask(&self, question: &str, is_secret: bool) -> Result<Zeroizing<Vec<u8>>, Gone> {
        self.converse(if is_secret { STYLE_SECRET } else { STYLE_QUESTION }, question)
    }

    #[expect(unsafe_code, reason = "asks libpam to write")]
    fn log(&self, weight: Weight, text: &str) {
        let priority = match weight {
            Weight::Note => libc::LOG_NOTICE,
            Weight::Warning => libc::LOG_WARNING,
        };
        let Ok(text) = CString::new(text) else { return };
        // SAFETY: the handle is live, and the format takes one string, which follows.
        unsafe { pam_syslog(self.0, priority, c"%s".as_ptr(), text.as_ptr()) };
    }
}
