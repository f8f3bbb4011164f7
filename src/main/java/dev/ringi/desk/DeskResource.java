package dev.ringi.desk;

/**
 * What a feature answers to its pages in a webapp: a bean whose methods carry JAX-RS's annotations, with paths that begin
 * behind the feature. Such a class is public, for JAX-RS calls it, and nothing that Spring puts a proxy around.
 */
interface DeskResource {

    /** The part of all its addresses that tells it from others, as in {@code plugin/ringi/default/absence/…}. */
    String feature();
}
