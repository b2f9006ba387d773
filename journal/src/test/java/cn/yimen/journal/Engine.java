package cn.yimen.journal;

import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.journal.PostgresJournals.Connecting;
import cn.yimen.journal.postgres.RealPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;

/// What a journal of the tests is kept in.
enum Engine {
    SQLITE {
        @Override
        Journal<HallEvent> open(Path directory) {
            return Fact.open(directory);
        }

        @Override
        Place place(Path directory) {
            return new Place("jdbc:sqlite:" + directory.resolve("journal.db"), Fact.HALL);
        }
    },

    /// One server for all tests; each directory is a hall of its own.
    POSTGRESQL {
        @Override
        Journal<HallEvent> open(Path directory) {
            return Shared.CONNECTED.journal(place(directory).hall(), Fact.CODEC);
        }

        @Override
        Place place(Path directory) {
            var hall = new HallId(directory.getFileName().toString());
            return new Place(Shared.POSTGRES.url(), hall);
        }
    };

    abstract Journal<HallEvent> open(Path directory);

    abstract Place place(Path directory);

    /// Where a journal's rows are.
    record Place(String url, HallId hall) {}

    static RealPostgres postgres() {
        return Shared.POSTGRES;
    }

    static PostgresSettings settings() {
        return Shared.SETTINGS;
    }

    /// Another server process, as far as the database can tell.
    static PostgresJournals connect() {
        return switch (PostgresJournals.connect(settings())) {
            case Connecting.Connected connected -> connected.journals();
            case Connecting.NotConnected not ->
                    throw new AssertionError(not.trouble() + " " + not.detail());
        };
    }

    /// Started by the first test that needs it, ended with the process.
    private static final class Shared {

        static final RealPostgres POSTGRES = start();
        static final PostgresSettings SETTINGS = new PostgresSettings(POSTGRES.url(), key(), 4);
        static final PostgresJournals CONNECTED = Engine.connect();

        private static RealPostgres start() {
            try {
                var postgres = RealPostgres.alone();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> end(postgres)));
                return postgres;
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException("starting PostgreSQL", e);
            }
        }

        private static Path key() {
            try {
                var key = Files.createTempDirectory("key").resolve("journal.key");
                KeyFile.readOrMake(key, "AES", new SecureRandom());
                return key;
            } catch (IOException e) {
                throw new IllegalStateException("making a key", e);
            }
        }

        private static void end(RealPostgres postgres) {
            try {
                CONNECTED.close();
                postgres.close();
            } catch (IOException e) {
                throw new IllegalStateException("ending PostgreSQL", e);
            }
        }
    }
}
