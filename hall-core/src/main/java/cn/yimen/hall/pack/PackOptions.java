package cn.yimen.hall.pack;

import cn.yimen.hall.config.Given;
import cn.yimen.hall.config.Option;
import cn.yimen.hall.config.WrongValue;
import cn.yimen.hall.signed.Root;
import cn.yimen.hall.trust.HallTrust;
import cn.yimen.hall.trust.Pem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;

/// The options by which a program knows whose packs to believe.
public final class PackOptions {

    static final String ROOT = "--pack-root";
    static final String STORE = "--packs";
    static final String HALL = "--pack-hall";
    static final String SETTINGS = "--settings-pack";

    public static final List<Option> OPTIONS =
            List.of(
                    Option.of(ROOT, "FILE", "whose signatures packs need; else they need none"),
                    Option.of(STORE, "DIR", "where it keeps the packs that it took"),
                    Option.of(HALL, "CODE", "its hall, where no certificate says it"),
                    Option.of(
                            SETTINGS, "FOLDER", "a signed pack of settings; the file's go first"));

    private PackOptions() {}

    /// @param settled the options that were given, with those of a pack beneath them
    /// @param identity directory of the machine's certificate, which names its hall
    /// @param usual where packs are kept where nothing is said
    public static PackIntake read(
            Given given, Settled settled, Optional<Path> identity, Path usual) {
        given.needs(SETTINGS, ROOT);
        var packs = intake(given, identity, usual);
        packs.after(settled);
        return packs;
    }

    static PackIntake intake(Given given, Optional<Path> identity, Path usual) {
        var root = given.read(ROOT, PackOptions::root);
        if (root.isEmpty()) {
            return PackIntake.unsigned(given);
        }
        var hall = given.text(HALL).or(() -> identity.flatMap(PackOptions::hall)).orElse("");
        return PackIntake.signed(given, root.get(), hall, given.file(STORE).orElse(usual));
    }

    private static Root root(String file) throws WrongValue {
        try {
            return Root.read(Files.readAllBytes(Path.of(file)));
        } catch (IOException e) {
            throw new WrongValue(file + " is no root of signatures: " + e.getMessage());
        }
    }

    private static Optional<String> hall(Path identity) {
        try {
            var certificate = Pem.certificate(Files.readString(identity.resolve("device.pem")));
            return Optional.of(HallTrust.name(certificate).hall().value());
        } catch (IOException | GeneralSecurityException notEnrolled) {
            return Optional.empty();
        }
    }
}
