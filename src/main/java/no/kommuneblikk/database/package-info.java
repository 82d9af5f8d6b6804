/**
 * The MariaDB that the product brings along when it is not pointed at one by {@code
 * SPRING_DATASOURCE_URL}: its files, its secrets, its life and its end.
 */
@NullMarked
package no.kommuneblikk.database;

import org.jspecify.annotations.NullMarked;
