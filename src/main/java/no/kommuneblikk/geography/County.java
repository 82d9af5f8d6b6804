package no.kommuneblikk.geography;

/** A county of one structure; the same number can mean another area in another structure. */
public record County(String number, String name) {}
