package dev.ringi.publication;

/** How many of a cycle's opinions lack a decided response. */
interface UnansweredOpinions {

    int count(long cycleId);
}
