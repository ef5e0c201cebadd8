//! From a request message to its answers: which function handles which operation, which controls are honoured,
//! and in which form a refusal is sent. Apart from the network side, so that it can be read as a table.

use domain::time::Timestamp;
use ldap3_proto::{
    control::LdapControl,
    proto::{
        LdapBindResponse, LdapExtendedRequest, LdapExtendedResponse, LdapModifyRequest, LdapModifyType,
        LdapMsg, LdapOp, LdapResult, LdapResultCode, LdapSearchRequest,
    },
};

use super::{
    core::Core,
    faults::{Fault, Operation},
    refusal::{Answer, Refused},
    rights::Who,
    root_dse::{POLICY_HINTS, POLICY_HINTS_DEPRECATED, WHO_AM_I},
    search::{Context, Page},
};

/// The answers to one request.
#[derive(Debug, Default)]
pub(super) struct Reply {
    ops: Vec<LdapOp>,
    /// Controls of the last answer.
    controls: Vec<LdapControl>,
}

impl Reply {
    fn one(op: LdapOp) -> Self {
        Self { ops: vec![op], controls: Vec::new() }
    }

    pub(super) fn messages(self, msgid: i32) -> Vec<LdapMsg> {
        let mut messages: Vec<LdapMsg> =
            self.ops.into_iter().map(|op| LdapMsg { msgid, op, ctrl: Vec::new() }).collect();
        if let Some(last) = messages.last_mut() {
            last.ctrl = self.controls;
        }
        messages
    }
}

/// Of which kinds an operation is, the general one first; `None` when it is no request with an answer.
pub(super) fn kinds(op: &LdapOp) -> Option<&'static [Operation]> {
    Some(match op {
        LdapOp::BindRequest(_) => &[Operation::Bind],
        LdapOp::SearchRequest(_) | LdapOp::CompareRequest(_) => &[Operation::Read],
        LdapOp::ModifyRequest(request) => modify_kinds(request),
        LdapOp::AddRequest(_) | LdapOp::DelRequest(_) | LdapOp::ModifyDNRequest(_) => &[Operation::Modify],
        LdapOp::ExtendedRequest(_) => &[Operation::Extended],
        _ => return None,
    })
}

fn modify_kinds(request: &LdapModifyRequest) -> &'static [Operation] {
    let about_password =
        request.changes.iter().find(|change| change.modification.atype.eq_ignore_ascii_case("unicodePwd"));
    match about_password.map(|change| &change.operation) {
        None => &[Operation::Modify],
        Some(LdapModifyType::Replace) => &[Operation::Modify, Operation::PasswordReset],
        Some(_) => &[Operation::Modify, Operation::PasswordChange],
    }
}

/// The answer in place of doing anything.
pub(super) fn fault_answer(op: &LdapOp, fault: Fault) -> Option<LdapOp> {
    let (code, windows_error) = match fault {
        Fault::Busy => (LdapResultCode::Busy, "0000200E"),
        _ => (LdapResultCode::Unavailable, "0000200F"),
    };
    refusal(op, Refused::new(code, format!("{windows_error}: SvcErr: DSID-02080490, data 0\n")))
}

/// A refusal in the form that answers `op`.
fn refusal(op: &LdapOp, refused: Refused) -> Option<LdapOp> {
    let result = refused.result();
    Some(match op {
        LdapOp::BindRequest(_) => LdapOp::BindResponse(LdapBindResponse { res: result, saslcreds: None }),
        LdapOp::SearchRequest(_) => LdapOp::SearchResultDone(result),
        LdapOp::CompareRequest(_) => LdapOp::CompareResult(result),
        LdapOp::ModifyRequest(_) => LdapOp::ModifyResponse(result),
        LdapOp::AddRequest(_) => LdapOp::AddResponse(result),
        LdapOp::DelRequest(_) => LdapOp::DelResponse(result),
        LdapOp::ModifyDNRequest(_) => LdapOp::ModifyDNResponse(result),
        LdapOp::ExtendedRequest(_) => {
            LdapOp::ExtendedResponse(LdapExtendedResponse { res: result, name: None, value: None })
        }
        _ => return None,
    })
}

fn result(code: LdapResultCode) -> LdapResult {
    Refused::new(code, "").result()
}

impl Core {
    /// Carries a request out for the connection bound as `who`, which a bind changes.
    pub(super) fn answer(&mut self, who: &mut Who, message: LdapMsg, now: Timestamp) -> Reply {
        let LdapMsg { op, ctrl, .. } = message;
        let asked = match Controls::read(&ctrl, self.with_policy_hints) {
            Ok(asked) => asked,
            Err(refused) => return refusal(&op, refused).map(Reply::one).unwrap_or_default(),
        };
        match op {
            LdapOp::BindRequest(request) => {
                // RFC 4511 section 4.2.1: a bind first makes the connection anonymous, and a failed one leaves
                // it so.
                *who = Who::Nobody;
                let outcome = self.bind(request, now);
                self.counts.failed_binds += u64::from(outcome.is_err());
                let res = match outcome {
                    Ok(bound) => {
                        *who = bound;
                        result(LdapResultCode::Success)
                    }
                    Err(refused) => refused.result(),
                };
                Reply::one(LdapOp::BindResponse(LdapBindResponse { res, saslcreds: None }))
            }
            LdapOp::SearchRequest(request) => self.answer_search(*who, &request, &asked, now),
            LdapOp::CompareRequest(request) => {
                let outcome = self.context(*who, now).compare(&request);
                let res = match outcome {
                    Ok(true) => result(LdapResultCode::CompareTrue),
                    Ok(false) => result(LdapResultCode::CompareFalse),
                    Err(refused) => refused.result(),
                };
                Reply::one(LdapOp::CompareResult(res))
            }
            LdapOp::ModifyRequest(request) => {
                let outcome = self.modify(*who, &request, asked.obey_history, now);
                let res = outcome.map_or_else(Refused::result, |()| result(LdapResultCode::Success));
                Reply::one(LdapOp::ModifyResponse(res))
            }
            LdapOp::ExtendedRequest(request) => Reply::one(self.extended(*who, &request)),
            // The shape of the company is not changed over LDAP.
            other => {
                let refused = match *who {
                    Who::Nobody => Refused::not_bound(),
                    Who::Account(_) => Refused::no_access("structure"),
                };
                refusal(&other, refused).map(Reply::one).unwrap_or_default()
            }
        }
    }

    fn context(&self, who: Who, now: Timestamp) -> Context<'_> {
        Context {
            tree: &self.tree,
            rights: &self.rights,
            who,
            with_policy_hints: self.with_policy_hints,
            now,
        }
    }

    fn answer_search(
        &self,
        who: Who,
        request: &LdapSearchRequest,
        asked: &Controls<'_>,
        now: Timestamp,
    ) -> Reply {
        let found = match self.context(who, now).search(request, asked.page.as_ref()) {
            Ok(found) => found,
            Err(refused) => return Reply::one(LdapOp::SearchResultDone(refused.result())),
        };
        let mut ops: Vec<LdapOp> = found.entries.into_iter().map(LdapOp::SearchResultEntry).collect();
        let done = if found.cut { Refused::size_limit().result() } else { result(LdapResultCode::Success) };
        ops.push(LdapOp::SearchResultDone(done));
        let controls = found
            .cookie
            .map(|cookie| LdapControl::SimplePagedResults { size: 0, cookie })
            .into_iter()
            .collect();
        Reply { ops, controls }
    }

    fn extended(&self, who: Who, request: &LdapExtendedRequest) -> LdapOp {
        if request.name == WHO_AM_I {
            let name = match who {
                Who::Nobody => String::new(),
                Who::Account(id) => self
                    .tree
                    .get(id)
                    .map(|entry| format!("u:{}\\{}", self.tree.names.netbios, entry.text("sAMAccountName")))
                    .unwrap_or_default(),
            };
            return LdapOp::ExtendedResponse(LdapExtendedResponse {
                res: result(LdapResultCode::Success),
                name: None,
                value: Some(name.into_bytes()),
            });
        }
        let message =
            "0000203D: LdapErr: DSID-0C090B40, comment: Unknown extended request OID, data 0, v4563";
        LdapOp::ExtendedResponse(LdapExtendedResponse {
            res: Refused::new(LdapResultCode::ProtocolError, message).result(),
            name: None,
            value: None,
        })
    }
}

/// The controls of a request that mean something here.
#[derive(Default)]
struct Controls<'a> {
    page: Option<Page<'a>>,
    obey_history: bool,
}

impl<'a> Controls<'a> {
    fn read(controls: &'a [LdapControl], with_policy_hints: bool) -> Answer<Self> {
        let mut asked = Self::default();
        for control in controls {
            match control {
                LdapControl::SimplePagedResults { size, cookie } => {
                    asked.page = Some(Page { size: *size, cookie });
                }
                LdapControl::Unknown { oid, value, .. }
                    if with_policy_hints && (oid == POLICY_HINTS || oid == POLICY_HINTS_DEPRECATED) =>
                {
                    asked.obey_history = read_policy_hints(value.as_deref())?;
                }
                // There is nothing deleted and no security descriptor to show.
                LdapControl::ShowDeleted { .. }
                | LdapControl::SdFlags { .. }
                | LdapControl::Unknown { criticality: false, .. }
                | LdapControl::ManageDsaIT { criticality: false }
                | LdapControl::PasswordPolicyRequest { criticality: false }
                | LdapControl::SearchOptions { criticality: false, .. }
                | LdapControl::ExtendedDn { criticality: false, .. }
                | LdapControl::SyncRequest { criticality: false, .. } => {}
                // The rest is critical, or (sorting, DirSync) would make the answer mean something else.
                _ => {
                    return Err(Refused::critical_extension(
                        "00002040: SvcErr: DSID-031401E5, problem 5010 (UNAVAIL_EXTENSION), data 0\n",
                    ));
                }
            }
        }
        Ok(asked)
    }
}

/// `SEQUENCE { INTEGER flags }` with 0 or 1 (MS-ADTS 3.1.1.3.4.1.27); anything else is refused.
fn read_policy_hints(value: Option<&[u8]>) -> Answer<bool> {
    // Windows' own tools write the length in the long form.
    match value {
        Some([0x30, 3, 2, 1, flags @ (0 | 1)] | [0x30, 0x84, 0, 0, 0, 3, 2, 1, flags @ (0 | 1)]) => {
            Ok(*flags == 1)
        }
        _ => Err(Refused::critical_extension(
            "00000057: LdapErr: DSID-0C090C8E, comment: Error processing control, data 0, v4563",
        )),
    }
}
