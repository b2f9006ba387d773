package cn.yimen.system.crawl;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.log.EventLog;
import cn.yimen.kiosk.effect.ProvinceDesk;
import cn.yimen.kiosk.effect.WorldKeeper;
import cn.yimen.kiosk.flow.Province;
import cn.yimen.kiosk.platform.PlatformSide;
import cn.yimen.kiosk.platform.Profile;
import cn.yimen.kiosk.platform.ProvinceHall;
import cn.yimen.sandbox.http.PlatformServer;
import cn.yimen.sandbox.ledger.Ledger;
import cn.yimen.uplink.PlatformAddress;
import cn.yimen.uplink.PlatformLink;
import cn.yimen.uplink.client.PlatformWords;
import cn.yimen.uplink.contract.Credentials;
import cn.yimen.uplink.contract.Sm2Key;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// What the reference province tells a kiosk, over its own port and the kiosk's own memory: real
/// guides, forms and answers.
final class Told {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String HALL = "530199000001";
    private static final int SECONDS = 60;
    private static final int SECRET = 32;
    private static final long PULSE_MILLIS = 50;

    private Told() {}

    static Province by(Path folder, DeviceId device) throws Exception {
        var clock = InstantSource.system();
        var random = new SecureRandom();
        var log =
                new EventLog(
                        clock,
                        new PrintStream(
                                OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        var secret = new byte[SECRET];
        random.nextBytes(secret);
        var caller = new Credentials("crawl", secret, new Sm2Key(secret));
        try (var ledger = Ledger.open(folder.resolve("ledger.db"));
                var server =
                        PlatformServer.start(
                                ledger,
                                caller,
                                0,
                                new PlatformServer.Surroundings(clock, random, log))) {
            var address =
                    new PlatformAddress(
                            URI.create("http://127.0.0.1:" + server.port()),
                            new HallId(HALL),
                            caller);
            var machine = new ProvinceHall.Machine(device, address.hall(), Profile.HALL, ZONE);
            var settings =
                    new PlatformSide.Settings(
                            machine,
                            new PlatformLink(address, PlatformWords.OF_THE_CONTRACT),
                            folder);
            return heard(settings, new PlatformSide.Surroundings(clock, random, log));
        }
    }

    private static Province heard(PlatformSide.Settings settings, PlatformSide.Surroundings around)
            throws Exception {
        var device = settings.machine().device();
        var known = new CompletableFuture<Province>();
        var keeper = new WorldKeeper(device, around.clock(), _ -> {}, new Deaf());
        var desk = new ProvinceDesk(keeper);
        var ears =
                new PlatformSide.Ears(
                        data -> {
                            desk.heard(data);
                            keeper.world().province().ifPresent(known::complete);
                        },
                        () -> {});
        try (var side = PlatformSide.start(settings, around, ears)) {
            for (int pulse = 0; pulse < SECONDS * 1000 / PULSE_MILLIS; pulse++) {
                side.between();
                if (known.isDone()) {
                    return known.join();
                }
                TimeUnit.MILLISECONDS.sleep(PULSE_MILLIS);
            }
            throw new IOException("the province says nothing for " + SECONDS + " s");
        }
    }

    /// Nothing is done when the hall is heard.
    private record Deaf() implements WorldKeeper.Ears {
        @Override
        public void live() {
            // No hall is asked here.
        }

        @Override
        public void changed() {
            // No hall is asked here.
        }
    }
}
