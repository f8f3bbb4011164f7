package dev.ringi.publication;

/** From which programme's year and phase an edition is taken, and which of its editions and rounds it is. */
record EditionSource(String programmeCode, int fiscalYear, String phase, int number, int round, boolean trial) {}
