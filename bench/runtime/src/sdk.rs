//! aws-sdk-omics.
//!
//! The operation is a public type, and a public trait of it gives the configuration that the SDK's
//! orchestrator runs it with. In there is what the orchestrator calls once it has a response with
//! its whole body in memory. The figure is of that call: status and headers are looked at, the body
//! is decoded, the output is boxed and taken out of its box again. Connections, interceptors, retries
//! and the loading of the body are not in it. Nothing is validated.

use aws_sdk_omics::operation::get_run_task::{GetRunTask, GetRunTaskOutput};
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::client::runtime_plugin::RuntimePlugin;
use aws_smithy_runtime_api::client::ser_de::{DeserializeResponse, SharedResponseDeserializer};
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::config_bag::ConfigBag;
use http::Response;

use crate::data::VALID;
use crate::{Measure, Task};

pub(crate) fn measures() -> Vec<Measure> {
    let mut config = ConfigBag::base();
    config.push_shared_layer(GetRunTask::new().config().expect("it has one"));
    let response = Response::builder()
        .header("content-type", "application/json")
        .body(SdkBody::from(VALID))
        .expect("it is a response");
    let response = HttpResponse::try_from(response).expect("it is a response");
    assert_eq!(decode(&response, &config).cpus, Some(4));
    vec![Measure::new(Task::Decode, "aws-sdk-omics", move || {
        decode(&response, &config)
    })]
}

fn decode(response: &HttpResponse, config: &ConfigBag) -> GetRunTaskOutput {
    let deserializer = config
        .load::<SharedResponseDeserializer>()
        .expect("it has one");
    let output = deserializer.deserialize_nonstreaming_with_config(response, config);
    let output = output.expect("it is a response");
    output.downcast().expect("it is the operation's output")
}
