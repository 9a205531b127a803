//! The structure of 100 members by serde's derive, and its keys in several orders.

use serde::{Deserialize, Serialize};

macro_rules! wide {
    ($($name:ident)*) => {
        #[derive(Serialize, Deserialize)]
        #[serde(rename_all = "camelCase")]
        pub(super) struct Wide {
            $($name: Option<String>,)*
        }

        fn filled() -> Wide {
            Wide {
                $($name: Some(stringify!($name).to_owned()),)*
            }
        }
    };
}

/// A body with all members, in their order.
pub(super) fn in_order() -> String {
    serde_json::to_string(&filled()).expect("it is written")
}

/// A body of the same in which no key stands after the one that is before it in the table, with something
/// put before each key.
pub(super) fn shuffled(prefix: &str) -> String {
    let body = in_order();
    let entries: Vec<&str> = body.trim_matches(['{', '}']).split(',').collect();
    let entry = |number: usize| {
        // 37 and 100 have no divisor in common, so each comes once.
        let entry = entries[number * 37 % entries.len()];
        format!("\"{prefix}{}", &entry[1..])
    };
    let entries: Vec<_> = (0..entries.len()).map(entry).collect();
    format!("{{{}}}", entries.join(","))
}

wide! {
    run_name run_size run_count run_state run_owner
    run_start run_path run_kind run_limit run_version
    task_name task_size task_count task_state task_owner
    task_start task_path task_kind task_limit task_version
    file_name file_size file_count file_state file_owner
    file_start file_path file_kind file_limit file_version
    step_name step_size step_count step_state step_owner
    step_start step_path step_kind step_limit step_version
    node_name node_size node_count node_state node_owner
    node_start node_path node_kind node_limit node_version
    user_name user_size user_count user_state user_owner
    user_start user_path user_kind user_limit user_version
    group_name group_size group_count group_state group_owner
    group_start group_path group_kind group_limit group_version
    batch_name batch_size batch_count batch_state batch_owner
    batch_start batch_path batch_kind batch_limit batch_version
    queue_name queue_size queue_count queue_state queue_owner
    queue_start queue_path queue_kind queue_limit queue_version
    store_name store_size store_count store_state store_owner
    store_start store_path store_kind store_limit store_version
}
