package dev.ringi.database;

import java.nio.file.Path;
import java.sql.DriverManager;

/** Runs in a JVM of its own, for {@link KeptPostgresTest} to kill. */
class KeptPostgresChild {

    public static void main(String[] args) throws Exception {
        var postgres = KeptPostgres.start(Path.of(args[0]), 0);
        try (var connection = DriverManager.getConnection(postgres.url("postgres"));
                var statement = connection.createStatement()) {
            statement.execute("create table kept (word text)");
            statement.execute("insert into kept values ('残る')");
        }
        System.out.println("written");
        Thread.currentThread().join();
    }
}
