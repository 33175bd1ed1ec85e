//! Problem trees, from causes to effects, and the objective trees that mirror them.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::diagnostics::{Code, Diagnostic, Findings, Found, Place};
use crate::model::{ClusterId, NodeId, NodeKind, Plan, Text, TreeNode};

/// A problem tree.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ProblemTree {
    /// Cluster whose problem stands in the centre.
    pub cluster: ClusterId,
    /// The central problem.
    pub central: Branch,
    /// Causes from the centre downwards.
    pub causes: Vec<Branch>,
    /// Effects from the centre upwards.
    pub effects: Vec<Branch>,
}

/// A node at its depth below or above the centre.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Branch {
    /// Node.
    pub id: NodeId,
    /// Node it hangs from.
    pub parent: Option<NodeId>,
    /// Steps from the centre.
    pub depth: usize,
    /// Problem, cause or effect.
    pub statement: Text,
    /// Objective, means or end; empty when nobody wrote it.
    pub mirror: Text,
}

impl ProblemTree {
    /// Returns whether every node has its mirror, so that the objective tree is whole.
    #[must_use]
    pub fn is_mirrored(&self) -> bool {
        let all = std::iter::once(&self.central).chain(&self.causes).chain(&self.effects);
        all.into_iter().all(|it| !it.mirror.is_empty())
    }
}

/// Builds the trees in the order of their clusters; what does not hang together is left out with a finding.
///
/// # Findings
/// `TreeCentre` for a tree without one central problem; `TreeBranch` for a node that does not lead to it;
/// `TreeMirror` for a node without the state to reach.
#[must_use]
pub fn trees(plan: &Plan) -> Found<Vec<ProblemTree>> {
    let mut findings = Findings::default();
    let clusters: BTreeSet<&ClusterId> = plan.tree.iter().map(|node| &node.cluster).collect();
    let trees = clusters.into_iter().filter_map(|cluster| tree(cluster, plan, &mut findings)).collect();
    Found::new(trees, findings)
}

fn tree(cluster: &ClusterId, plan: &Plan, findings: &mut Findings) -> Option<ProblemTree> {
    let mut nodes: Vec<&TreeNode> = plan.tree.iter().filter(|node| node.cluster == *cluster).collect();
    nodes.sort_by(|a, b| a.id.cmp(&b.id));
    let centres: Vec<&TreeNode> = nodes.iter().filter(|node| node.kind == NodeKind::Central).copied().collect();
    let [centre] = centres.as_slice() else {
        let place = Place::Cell(nodes[0].cell.clone());
        let finding = Diagnostic::new(Code::TreeCentre).at(place).with("cluster", cluster.as_str());
        findings.push(finding.with("has", centres.len()));
        return None;
    };
    let by_id: BTreeMap<&NodeId, &TreeNode> = nodes.iter().map(|node| (&node.id, *node)).collect();
    let mut tree =
        ProblemTree { cluster: cluster.clone(), central: branch(centre, 0), causes: Vec::new(), effects: Vec::new() };
    for node in nodes {
        if node.mirror.is_empty() {
            findings.push(Diagnostic::new(Code::TreeMirror).at_cell(&node.cell).with("node", node.id.as_str()));
        }
        let side = match node.kind {
            NodeKind::Central => continue,
            NodeKind::Cause => &mut tree.causes,
            NodeKind::Effect => &mut tree.effects,
        };
        match depth(node, &by_id) {
            Some(depth) => side.push(branch(node, depth)),
            None => {
                findings.push(Diagnostic::new(Code::TreeBranch).at_cell(&node.cell).with("node", node.id.as_str()));
            }
        }
    }
    tree.causes = walked(tree.causes, &centre.id);
    tree.effects = walked(tree.effects, &centre.id);
    Some(tree)
}

fn branch(node: &TreeNode, depth: usize) -> Branch {
    let (statement, mirror) = (node.statement.clone(), node.mirror.clone());
    Branch { id: node.id.clone(), parent: node.parent.clone(), depth, statement, mirror }
}

/// Steps to the centre through nodes of the same side.
fn depth(node: &TreeNode, by_id: &BTreeMap<&NodeId, &TreeNode>) -> Option<usize> {
    let mut at = node;
    // A path longer than there are nodes runs in a circle.
    for steps in 1..=by_id.len() {
        let parent = by_id.get(at.parent.as_ref()?)?;
        if parent.kind == NodeKind::Central {
            return Some(steps);
        }
        if parent.kind != node.kind {
            return None;
        }
        at = parent;
    }
    None
}

/// Puts each node below the one it hangs from.
fn walked(branches: Vec<Branch>, centre: &NodeId) -> Vec<Branch> {
    let mut left = branches;
    let mut walked = Vec::with_capacity(left.len());
    let mut stack = vec![centre.clone()];
    while let Some(parent) = stack.pop() {
        if let Some(at) = left.iter().position(|it| it.parent.as_ref() == Some(&parent)) {
            let branch = left.remove(at);
            stack.push(parent);
            stack.push(branch.id.clone());
            walked.push(branch);
        }
    }
    walked
}
