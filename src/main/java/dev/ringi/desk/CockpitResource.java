package dev.ringi.desk;

/** For those who may open Cockpit, the policy office and administrators; who of them asks, it judges by itself. */
public interface CockpitResource extends DeskResource {}
