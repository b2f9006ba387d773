package cn.yimen.system.month;

import cn.yimen.hall.log.EventLog;
import cn.yimen.sandbox.http.PlatformServer;
import cn.yimen.sandbox.ledger.Ledger;
import cn.yimen.sandbox.ledger.LedgerView;
import cn.yimen.uplink.contract.Credentials;
import cn.yimen.uplink.contract.Sm2Key;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;

/// The reference platform on a port of this machine, in the month's time. No two of its moments are
/// the same, so that its ledger shows what came first.
record Province(PlatformServer server, Ledger ledger, Path file) implements AutoCloseable {

    /// With the month's own caller.
    static Province in(Path folder, InstantSource clock, EventLog log) {
        return in(folder, caller(), clock, log);
    }

    static Province in(Path folder, Credentials caller, InstantSource clock, EventLog log) {
        var moments = new AtomicLong();
        InstantSource strict = () -> clock.instant().plusNanos(moments.incrementAndGet());
        var around = new PlatformServer.Surroundings(strict, new SecureRandom(), log);
        var file = folder.resolve("ledger.db");
        var ledger = Ledger.open(file);
        return new Province(PlatformServer.start(ledger, caller, 0, around), ledger, file);
    }

    static Credentials caller() {
        var secret = new byte[32];
        Arrays.fill(secret, (byte) 7);
        return new Credentials("month", secret, new Sm2Key(secret));
    }

    /// How many events it has.
    long count() {
        return ledger.view(0).books().stream().mapToLong(LedgerView.Book::count).sum();
    }

    int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.close();
    }
}
