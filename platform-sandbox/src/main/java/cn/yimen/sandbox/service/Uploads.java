package cn.yimen.sandbox.service;

import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.sandbox.store.Shelf;
import cn.yimen.sandbox.store.Shelf.Owner;
import cn.yimen.uplink.contract.Credentials;
import cn.yimen.uplink.contract.ProblemType;
import cn.yimen.uplink.contract.Signing;
import cn.yimen.uplink.contract.file.FileState;
import cn.yimen.uplink.contract.file.UploadOffer;
import cn.yimen.uplink.contract.file.UploadRequest;
import cn.yimen.uplink.contract.file.UploadState;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// Codes by which a phone sends one material itself. The link is `/u/code?e=seconds&s=seal`: good
/// for ten minutes, and for no more than this material.
public final class Uploads {

    /// What a person sends at most for one material.
    public static final int MOST_FILES = 10;

    private static final Duration GOOD = Duration.ofMinutes(10);

    private final Credentials shared;
    private final Codes codes;
    private final Supplier<URI> home;

    /// @param home where phones find this platform
    Uploads(Credentials shared, Codes codes, Supplier<URI> home) {
        this.shared = shared;
        this.codes = codes;
        this.home = home;
    }

    /// A material that a phone may send.
    ///
    /// @param name as the phone's page shows it
    public record PhoneUpload(
            String upload, String name, Instant expiresAt, List<UUID> files, boolean finished) {
        public PhoneUpload {
            files = List.copyOf(files);
        }

        boolean isOpen(Instant now) {
            return !finished && expiresAt.isAfter(now);
        }

        PhoneUpload with(UUID file) {
            var more = new ArrayList<>(files);
            more.add(file);
            return new PhoneUpload(upload, name, expiresAt, more, false);
        }

        PhoneUpload used() {
            return new PhoneUpload(upload, name, expiresAt, files, true);
        }
    }

    Map<String, Handling> handlings() {
        return Map.of("offerUpload", this::offer, "uploadState", Uploads::state);
    }

    private Answer offer(Call call, Shelf shelf) throws MalformedMessage {
        var request = call.read(UploadRequest.class);
        var code = codes.next("SC");
        var expires = call.now().plus(GOOD);
        shelf.put(
                code,
                Owner.hall(request.stamp().hall()),
                new PhoneUpload(code, request.name(), expires, List.of(), false));
        var link = home.get().resolve(path(shared, code, expires));
        return Answer.of(new UploadOffer(code, link.toString(), expires));
    }

    private static String path(Credentials shared, String code, Instant expires) {
        long seconds = expires.getEpochSecond();
        return "/u/%s?e=%d&s=%s".formatted(code, seconds, seal(shared, code, seconds));
    }

    private static String seal(Credentials shared, String code, long expires) {
        return Signing.mac(shared, "UP|" + code + "|" + expires).substring(0, 32);
    }

    private static Answer state(Call call, Shelf shelf) {
        var known = shelf.find(PhoneUpload.class, call.parameter("upload"));
        if (known.isEmpty()) {
            return Refusals.notFound();
        }
        var upload = known.get();
        return upload.isOpen(call.now()) || !upload.files().isEmpty() || upload.finished()
                ? Answer.of(new UploadState(upload.upload(), upload.files(), upload.finished()))
                : Answer.refused(ProblemType.EXPIRED, "二维码已过期");
    }

    /// What a phone's link opens; empty where it is forged, used up or too old.
    ///
    /// @param expires seconds, as the link says
    public static Optional<PhoneUpload> opened(
            Credentials shared, String code, String expires, String seal, Door door) {
        boolean sealed =
                expires.matches("\\d{1,12}")
                        && seal(shared, code, Long.parseLong(expires)).equals(seal);
        return sealed
                ? door.shelf()
                        .find(PhoneUpload.class, code)
                        .filter(known -> known.isOpen(door.now()))
                : Optional.empty();
    }

    /// Where and when a phone stands.
    public record Door(Shelf shelf, Instant now) {}

    /// Takes a file; says whether it is one that a clerk can read.
    public static boolean take(PhoneUpload upload, byte[] bytes, Shelf shelf) {
        var type = PhoneFile.typeOf(bytes);
        if (type.isEmpty() || upload.files().size() >= MOST_FILES) {
            return false;
        }
        var file = UUID.randomUUID();
        var owner = shelf.owner(PhoneUpload.class, upload.upload()).orElseThrow();
        shelf.pieces().add(file.toString(), 0, bytes);
        shelf.put(
                file.toString(),
                owner,
                new FileState(
                        file, type.get(), bytes.length, bytes.length, Signing.digest(bytes), true));
        shelf.put(upload.upload(), owner, upload.with(file));
        return true;
    }

    /// 传完了: the link is used up.
    public static void finish(PhoneUpload upload, Shelf shelf) {
        shelf.put(
                upload.upload(),
                shelf.owner(PhoneUpload.class, upload.upload()).orElseThrow(),
                upload.used());
    }
}
