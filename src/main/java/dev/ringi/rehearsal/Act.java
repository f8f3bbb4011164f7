package dev.ringi.rehearsal;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What somebody does at a task, in Japanese words, and the form filled in for it. */
record Act(String words, ObjectNode form) {}
