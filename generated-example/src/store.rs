//! The runs and their tasks, in memory, behind the generated types.

use std::collections::BTreeMap;

use cistron::Timestamp;

use crate::service::{
    CancelRunError, CancelRunRequest, CancelRunResponse, ConflictException, DeleteRunError,
    DeleteRunRequest, DeleteRunResponse, GetRunError, GetRunRequest, GetRunResponse,
    GetRunTaskError, GetRunTaskRequest, GetRunTaskResponse, InternalServerException,
    ListRunTasksError, ListRunTasksRequest, ListRunTasksResponse, ListRunsError, ListRunsRequest,
    ListRunsResponse, ResourceNotFoundException, RunId, RunListItem, RunStatus, StartRunError,
    StartRunRequest, StartRunResponse, TaskId, TaskListItem, TaskStatus, ValidationException,
};

/// How many items a page has when the request does not say.
const USUAL_PAGE: usize = 10;

/// The tasks of a run that was started, by name.
const TASKS: [&str; 5] = ["align", "sort", "call variants", "annotate", "report"];

/// Every run of the account.
#[derive(Default)]
pub(crate) struct Store {
    runs: BTreeMap<RunId, Run>,
    /// The run that each request ID has started, so that none starts two.
    started: BTreeMap<String, RunId>,
    last_id: u64,
}

struct Run {
    arn: String,
    request: StartRunRequest,
    status: RunStatus,
    creation_time: Timestamp,
    tasks: BTreeMap<TaskId, GetRunTaskResponse>,
}

impl Store {
    /// A store with one run under way, and the ID of that run.
    pub(crate) fn with_a_run() -> Result<(Self, RunId), StartRunError> {
        let mut store = Self::default();
        let request = StartRunRequest::new("arn:aws:iam::123456789012:role/omics")
            .with_name("exome 7")
            .with_workflow_id("1111111");
        let started = store.start_run(request)?;
        let id = started.id.ok_or_else(|| failure("a run without an ID"))?;
        Ok((store, id))
    }

    /// Serves `GetRunTask`.
    pub(crate) fn get_run_task(
        &self,
        request: &GetRunTaskRequest,
    ) -> Result<GetRunTaskResponse, GetRunTaskError> {
        let run = self.run(&request.id)?;
        let task = run.tasks.get(&request.task_id).ok_or_else(|| {
            not_found(format!(
                "run {} has no task {}",
                request.id, request.task_id
            ))
        })?;
        Ok(task.clone())
    }

    /// Serves `ListRunTasks`.
    pub(crate) fn list_run_tasks(
        &self,
        request: &ListRunTasksRequest,
    ) -> Result<ListRunTasksResponse, ListRunTasksError> {
        let run = self.run(&request.id)?;
        let tasks = run
            .tasks
            .values()
            .filter(|task| request.status.is_none() || task.status == request.status);
        let (items, next_token) = page(
            tasks.map(list_task),
            request.starting_token.as_deref(),
            request.max_results,
        )?;
        Ok(ListRunTasksResponse {
            items: Some(items),
            next_token,
        })
    }

    /// Serves `GetRun`.
    pub(crate) fn get_run(&self, request: &GetRunRequest) -> Result<GetRunResponse, GetRunError> {
        let run = self.run(&request.id)?;
        let mut response = GetRunResponse::new()
            .with_arn(run.arn.as_str())
            .with_id(request.id.clone())
            .with_status(run.status.clone())
            .with_role_arn(run.request.role_arn.as_str())
            .with_creation_time(run.creation_time);
        response.name.clone_from(&run.request.name);
        response.workflow_id.clone_from(&run.request.workflow_id);
        response.parameters.clone_from(&run.request.parameters);
        response.tags.clone_from(&run.request.tags);
        response.priority = run.request.priority;
        Ok(response)
    }

    /// Serves `ListRuns`.
    pub(crate) fn list_runs(
        &self,
        request: &ListRunsRequest,
    ) -> Result<ListRunsResponse, ListRunsError> {
        let runs = self.runs.iter().filter(|(_, run)| {
            (request.name.is_none() || run.request.name == request.name)
                && (request.run_group_id.is_none()
                    || run.request.run_group_id == request.run_group_id)
                && request
                    .status
                    .as_ref()
                    .is_none_or(|status| *status == run.status)
        });
        let (items, next_token) = page(
            runs.map(|(id, run)| list_run(id, run)),
            request.starting_token.as_deref(),
            request.max_results,
        )?;
        Ok(ListRunsResponse {
            items: Some(items),
            next_token,
        })
    }

    /// Serves `StartRun`. The same request ID gives the same run.
    pub(crate) fn start_run(
        &mut self,
        request: StartRunRequest,
    ) -> Result<StartRunResponse, StartRunError> {
        let request_id = request.request_id.clone().unwrap_or_default();
        let id = if let Some(id) = self.started.get(&request_id) {
            id.clone()
        } else {
            let id = self.add_run(request)?;
            self.started.insert(request_id, id.clone());
            id
        };
        let run = self.run(&id)?;
        Ok(StartRunResponse::new()
            .with_arn(run.arn.as_str())
            .with_id(id)
            .with_status(run.status.clone()))
    }

    /// Serves `CancelRun`.
    pub(crate) fn cancel_run(
        &mut self,
        request: &CancelRunRequest,
    ) -> Result<CancelRunResponse, CancelRunError> {
        let run = self.run_mut(&request.id)?;
        match run.status {
            RunStatus::Pending | RunStatus::Starting | RunStatus::Running => {
                run.status = RunStatus::Cancelled;
                Ok(CancelRunResponse::new())
            }
            _ => {
                let message = format!(
                    "run {} is {} and cannot be cancelled",
                    request.id, run.status
                );
                Err(ConflictException::new(message).into())
            }
        }
    }

    /// Serves `DeleteRun`.
    pub(crate) fn delete_run(
        &mut self,
        request: &DeleteRunRequest,
    ) -> Result<DeleteRunResponse, DeleteRunError> {
        self.run(&request.id)?;
        self.runs.remove(&request.id);
        Ok(DeleteRunResponse::new())
    }

    fn run(&self, id: &RunId) -> Result<&Run, ResourceNotFoundException> {
        self.runs.get(id).ok_or_else(|| no_run(id))
    }

    fn run_mut(&mut self, id: &RunId) -> Result<&mut Run, ResourceNotFoundException> {
        self.runs.get_mut(id).ok_or_else(|| no_run(id))
    }

    fn add_run(&mut self, request: StartRunRequest) -> Result<RunId, InternalServerException> {
        self.last_id += 1;
        let id = RunId::new(format!("{:07}", self.last_id))
            .map_err(|violations| failure(&violations.to_string()))?;
        let tasks = (1u32..)
            .zip(TASKS)
            .map(|(number, name)| task(number, name))
            .collect::<Result<_, _>>()?;
        self.runs.insert(
            id.clone(),
            Run {
                arn: format!("arn:aws:omics:us-east-1:123456789012:run/{id}"),
                request,
                status: RunStatus::Running,
                creation_time: Timestamp::now(),
                tasks,
            },
        );
        Ok(id)
    }
}

fn task(number: u32, name: &str) -> Result<(TaskId, GetRunTaskResponse), InternalServerException> {
    let id =
        TaskId::new(number.to_string()).map_err(|violations| failure(&violations.to_string()))?;
    let now = Timestamp::now();
    let status = match number {
        1 => TaskStatus::Completed,
        2 => TaskStatus::Running,
        _ => TaskStatus::Pending,
    };
    let mut task = GetRunTaskResponse::new()
        .with_task_id(id.clone())
        .with_name(name)
        .with_cpus(4)
        .with_memory(16)
        .with_gpus(0)
        .with_instance_type("omics.m.xlarge")
        .with_creation_time(now)
        .with_log_stream(format!("run/1/task/{number}"));
    if status != TaskStatus::Pending {
        task.start_time = Some(now);
    }
    task.status = Some(status);
    Ok((id, task))
}

fn list_task(task: &GetRunTaskResponse) -> TaskListItem {
    let mut item = TaskListItem::new();
    item.task_id.clone_from(&task.task_id);
    item.status.clone_from(&task.status);
    item.name.clone_from(&task.name);
    item.instance_type.clone_from(&task.instance_type);
    item.cpus = task.cpus;
    item.memory = task.memory;
    item.gpus = task.gpus;
    item.creation_time = task.creation_time;
    item.start_time = task.start_time;
    item.stop_time = task.stop_time;
    item
}

fn list_run(id: &RunId, run: &Run) -> RunListItem {
    let mut item = RunListItem::new()
        .with_arn(run.arn.as_str())
        .with_id(id.clone())
        .with_status(run.status.clone())
        .with_creation_time(run.creation_time);
    item.name.clone_from(&run.request.name);
    item.workflow_id.clone_from(&run.request.workflow_id);
    item
}

/// One page of `items`. The token of a page is how many items stand before it.
fn page<T>(
    items: impl Iterator<Item = T>,
    token: Option<&str>,
    size: Option<i32>,
) -> Result<(Vec<T>, Option<String>), ValidationException> {
    let start: usize = match token {
        None => 0,
        Some(token) => token.parse().map_err(|_| {
            ValidationException::new(format!("the token {token:?} was not given by this service"))
        })?,
    };
    let size = size
        .and_then(|size| usize::try_from(size).ok())
        .unwrap_or(USUAL_PAGE);
    let mut rest = items.skip(start);
    let page: Vec<T> = rest.by_ref().take(size).collect();
    let next = rest.next().map(|_| (start + size).to_string());
    Ok((page, next))
}

fn no_run(id: &RunId) -> ResourceNotFoundException {
    not_found(format!("there is no run {id}"))
}

fn not_found(message: String) -> ResourceNotFoundException {
    ResourceNotFoundException::new(message)
}

fn failure(message: &str) -> InternalServerException {
    InternalServerException::new(message)
}
