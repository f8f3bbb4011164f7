package dev.ringi.publication;

/** From which programme's year an edition is taken, and which of its editions and rounds it is. */
record EditionSource(String programmeCode, int fiscalYear, int number, int round, boolean trial) {}
