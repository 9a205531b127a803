//! The generated `Serialize` and `Deserialize`.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::generated::{RunId, Secret, TaskStatus, task};
use crate::Timestamp;

#[derive(Debug, PartialEq)]
struct Response(super::generated::GetRunTaskResponse);

impl Serialize for Response {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        crate::json::serialize(&self.0, serializer)
    }
}

impl<'de> Deserialize<'de> for Response {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::json::deserialize(deserializer).map(Self)
    }
}

#[test]
fn a_value_goes_through_serde_by_its_wire_names() {
    let mut response = task();
    response.status = Some(TaskStatus::Unknown("NEW".to_owned()));
    response.task_id = RunId("17".to_owned());
    response.stop_time = Timestamp::new(1_576_540_098, 123_456_000).ok();
    response.ratio = Some(f64::INFINITY);
    response.extra = Some(serde_json::json!({ "a": [1, null, 0.1] }));
    let response = Response(response);
    let text = serde_json::to_string(&response).unwrap();
    assert_eq!(text, crate::json::to_string(&response.0));
    assert_eq!(serde_json::from_str::<Response>(&text).unwrap(), response);
    let tree = serde_json::to_value(&response).unwrap();
    assert_eq!(tree["status"], "NEW");
    assert_eq!(serde_json::from_value::<Response>(tree).unwrap(), response);
}

#[test]
fn an_error_names_the_place() {
    let error = serde_json::from_str::<Response>(r#"{"taskId":"1","cpus":"x"}"#).unwrap_err();
    assert!(
        error.to_string().contains("Value at '/cpus' failed"),
        "{error}"
    );
}

#[test]
fn a_sensitive_member_is_not_shown() {
    assert_eq!(format!("{Secret:?}"), "Secret { password: [redacted] }");
}

#[test]
fn what_the_codec_takes_the_bridge_takes() {
    let deepest = "{\"inner\":".to_owned() + &"{\"next\":".repeat(126) + "{}" + &"}".repeat(127);
    let text = deepest.replacen('{', r#"{"taskId":"1","#, 1);
    let response = crate::json::from_slice(text.as_bytes())
        .map(Response)
        .unwrap();
    let written = serde_json::to_string(&response).unwrap();
    assert_eq!(written, crate::json::to_string(&response.0));
    let mut too_deep = response;
    let inner = too_deep.0.inner.take();
    too_deep.0.inner = inner.map(|inner| super::generated::Inner {
        next: Some(Box::new(inner)),
        ..super::generated::inner()
    });
    let error = serde_json::to_string(&too_deep).unwrap_err();
    assert!(error.to_string().contains("too deep"), "{error}");
}
