//! The module as programs load it: the shared object in a stack of real modules under the real libpam, with a helper
//! on a real socket. libpam takes its files from a folder of the test (`pam_start_confdir`), so nothing of the
//! machine is changed and no rights are needed.

#![expect(unsafe_code, reason = "a program that signs people in speaks C with libpam")]
#![expect(clippy::multiple_unsafe_ops_per_block, reason = "one promise holds for all of a test's calls")]
#![expect(clippy::unwrap_used, reason = "the helpers of a test may end it")]

use std::{
    cell::RefCell,
    collections::VecDeque,
    ffi::{CStr, CString, c_char, c_int, c_void},
    fs,
    os::unix::{
        ffi::OsStrExt,
        fs::PermissionsExt,
        net::{UnixListener, UnixStream},
    },
    path::PathBuf,
    ptr,
    thread::{self, JoinHandle},
    time::{Duration, Instant},
};

use pam_reclave::wire::{ToHelper, ToModule};
use tempfile::TempDir;

const SUCCESS: c_int = 0;
const RIGHT: &str = "Right-Passw0rd 1";

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

#[repr(C)]
struct Conversation {
    converse: unsafe extern "C" fn(c_int, *const *const Message, *mut *mut Response, *mut c_void) -> c_int,
    application: *mut c_void,
}

#[link(name = "libpam.so.0", kind = "dylib", modifiers = "+verbatim")]
unsafe extern "C" {
    fn pam_start_confdir(
        service: *const c_char,
        user: *const c_char,
        conversation: *const Conversation,
        folder: *const c_char,
        handle: *mut *mut c_void,
    ) -> c_int;
    fn pam_authenticate(handle: *mut c_void, flags: c_int) -> c_int;
    fn pam_end(handle: *mut c_void, status: c_int) -> c_int;
}

/// What the person sees and types.
#[derive(Default)]
struct Person {
    types: RefCell<VecDeque<&'static str>>,
    sees: RefCell<Vec<String>>,
}

unsafe extern "C" fn converse(
    count: c_int,
    messages: *const *const Message,
    responses: *mut *mut Response,
    application: *mut c_void,
) -> c_int {
    assert_eq!(count, 1);
    // SAFETY: `sign_in` keeps the person alive; libpam hands one message and room for a pointer.
    unsafe {
        let person = &*application.cast::<Person>();
        let message = &**messages;
        person.sees.borrow_mut().push(CStr::from_ptr(message.text).to_str().unwrap().to_owned());
        let response: *mut Response = libc::calloc(1, size_of::<Response>()).cast();
        if matches!(message.style, 1 | 2) {
            let Some(typed) = person.types.borrow_mut().pop_front() else {
                libc::free(response.cast());
                return 19; // PAM_CONV_ERR
            };
            (*response).text = libc::strdup(CString::new(typed).unwrap().as_ptr());
        }
        *responses = response;
    }
    SUCCESS
}

/// A folder with a stack: the module, then one that takes `RIGHT` only.
struct Computer {
    folder: TempDir,
}

impl Computer {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let check = folder.path().join("check");
        fs::write(&check, format!("#!/bin/sh\n[ \"$(tr -d '\\000')\" = '{RIGHT}' ]\n")).unwrap();
        fs::set_permissions(&check, fs::Permissions::from_mode(0o755)).unwrap();
        let computer = Self { folder };
        computer.stack(
            "with",
            &format!(
                "{}auth required pam_exec.so quiet expose_authtok {}\n",
                computer.line(),
                check.display()
            ),
        );
        computer
    }

    fn socket(&self) -> PathBuf {
        self.folder.path().join("helper.sock")
    }

    /// The module's line, with its control as the documentation gives it.
    fn line(&self) -> String {
        let module = module();
        format!(
            "auth [default=ignore] {} hint socket={} locale=en\n",
            module.display(),
            self.socket().display()
        )
    }

    fn stack(&self, service: &str, lines: &str) {
        fs::write(self.folder.path().join(service), lines).unwrap();
    }

    fn sign_in(&self, service: &str, types: &[&'static str]) -> (c_int, Vec<String>) {
        let person = Person { types: RefCell::new(types.iter().copied().collect()), ..Person::default() };
        let conversation = Conversation { converse, application: (&raw const person).cast_mut().cast() };
        let service = CString::new(service).unwrap();
        let folder = CString::new(self.folder.path().as_os_str().as_bytes()).unwrap();
        let mut handle = ptr::null_mut();
        // SAFETY: all strings, the conversation and the person live until the end of this function.
        let code = unsafe {
            let started = pam_start_confdir(
                service.as_ptr(),
                c"ana".as_ptr(),
                &raw const conversation,
                folder.as_ptr(),
                &raw mut handle,
            );
            assert_eq!(started, SUCCESS);
            let code = pam_authenticate(handle, 0);
            pam_end(handle, code);
            code
        };
        (code, person.sees.take())
    }

    fn helper(&self, act: impl FnOnce(UnixStream) + Send + 'static) -> JoinHandle<()> {
        let listener = UnixListener::bind(self.socket()).unwrap();
        thread::spawn(move || act(listener.accept().unwrap().0))
    }
}

/// The shared object that was built with this test.
fn module() -> PathBuf {
    let path = std::env::current_exe().unwrap().with_file_name("libpam_reclave.so");
    assert!(path.is_file(), "{} is not there", path.display());
    path
}

#[test]
fn a_password_reaches_the_next_module_and_is_asked_for_once() {
    let computer = Computer::new();
    assert_eq!(computer.sign_in("with", &[RIGHT]), (SUCCESS, vec!["Password: ".to_owned()]));
    let (code, sees) = computer.sign_in("with", &["wrong"]);
    assert_ne!(code, SUCCESS, "the module lets nobody in");
    assert_eq!(sees.len(), 1, "{sees:?}");
}

#[test]
fn a_new_password_of_the_helper_signs_in_at_once() {
    let computer = Computer::new();
    let helper = computer.helper(|mut module| {
        let ToHelper::Hello(hello) = ToHelper::read_from(&mut module).unwrap() else { panic!("no hello") };
        assert_eq!((hello.user.as_str(), hello.service.as_str()), ("ana", "with"));
        assert_eq!(hello.locale.as_deref(), Some("en"));
        for line in [
            ToModule::Inform("██▄\n▀ █".to_owned()),
            ToModule::Ask("Code: ".to_owned()),
            ToModule::AskSecret("New password: ".to_owned()),
        ] {
            line.write_to(&mut module).unwrap();
            if !matches!(line, ToModule::Inform(_)) {
                let answer = ToHelper::read_from(&mut module).unwrap();
                assert!(matches!(answer, ToHelper::Answer(_)));
            }
        }
        ToModule::Done("ana".to_owned()).write_to(&mut module).unwrap();
    });
    let (code, sees) = computer.sign_in("with", &["?", "ABCD", RIGHT]);
    assert_eq!(code, SUCCESS);
    assert_eq!(sees, ["Password (forgot it? type ?): ", "██▄\n▀ █", "Code: ", "New password: "]);
    helper.join().unwrap();
}

#[test]
fn a_helper_that_hangs_up_does_not_end_the_program() {
    let computer = Computer::new();
    // As in login, and unlike in a Rust program: a signal of the connection would end it.
    // SAFETY: restores what the system does by itself.
    unsafe { libc::signal(libc::SIGPIPE, libc::SIG_DFL) };
    let helper = computer.helper(|mut module| {
        ToHelper::read_from(&mut module).unwrap();
        ToModule::Ask("Code: ".to_owned()).write_to(&mut module).unwrap();
    });
    let (code, sees) = computer.sign_in("with", &["?", "ABCD", RIGHT]);
    assert_eq!(code, SUCCESS);
    assert_eq!(sees.last().map(String::as_str), Some("Password: "), "the usual sign-in goes on: {sees:?}");
    helper.join().unwrap();
}

#[test]
fn without_a_helper_the_password_is_asked_for_again() {
    let computer = Computer::new();
    let (code, sees) = computer.sign_in("with", &["?", RIGHT]);
    assert_eq!((code, sees.len()), (SUCCESS, 3), "{sees:?}");
}

#[test]
fn a_program_that_cannot_ask_is_not_harmed() {
    let computer = Computer::new();
    let (code, _) = computer.sign_in("with", &[]);
    assert_ne!(code, SUCCESS);
}

/// The quickest of many, one kind after the other in turn, for the machine has other things to do; the figure is printed.
#[test]
fn a_usual_sign_in_takes_less_than_two_milliseconds_more() {
    let computer = Computer::new();
    let _listener = UnixListener::bind(computer.socket()).unwrap();
    // Both stacks ask once, so that only the module makes the difference.
    computer.stack("with-module", &format!("{}auth required pam_permit.so\n", computer.line()));
    computer.stack("without", "auth required pam_permit.so\n");
    let time = |service: &str, types: &'static [&'static str]| {
        let began = Instant::now();
        assert_eq!(computer.sign_in(service, types).0, SUCCESS);
        began.elapsed()
    };
    let (mut with, mut without) = (Duration::MAX, Duration::MAX);
    for _ in 0..100 {
        with = with.min(time("with-module", &[RIGHT]));
        without = without.min(time("without", &[]));
    }
    let added = with.saturating_sub(without);
    eprintln!("quickest with {with:?}, without {without:?}, added {added:?}");
    assert!(added < Duration::from_millis(2), "{added:?}");
}
