package cn.yimen.sandbox.seal;

import cn.yimen.sandbox.seal.Issued.Subject;
import cn.yimen.sandbox.store.Database;
import cn.yimen.sandbox.store.Shelf;
import cn.yimen.sandbox.store.Shelf.Owner;
import cn.yimen.uplink.contract.seal.SealVerdict.Seal;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.random.RandomGenerator;

/// Seals the province's documents with one electronic seal. Root, maker of seals and user of this
/// one are made once and kept; halls trust the root's certificate.
public final class SealOffice {

    public static final String SEAL = "云岭市政务服务专用章";

    /// Whose seal it is.
    public static final String AUTHORITY = "云岭市行政审批局";

    private static final SealPicture PICTURE = SealPicture.read();
    private static final Duration BEFORE = Duration.ofDays(30);
    private static final Duration LIFE = Duration.ofDays(1_095);

    private final SealKeys keys;

    /// @param from since when the seal may be used
    public record SealKeys(Issued root, Issued maker, Issued user, Instant from, Instant until) {

        /// New ones.
        public static SealKeys made(RandomGenerator random, Instant from, Instant until) {
            var root = Issued.root(new Subject("云岭省电子印章根证书", "01", from, until), random);
            return new SealKeys(
                    root,
                    root.issue(new Subject("云岭省电子印章中心", "3A5F0000", from, until), random),
                    root.issue(new Subject(AUTHORITY, "3A5F0001", from, until), random),
                    from,
                    until);
        }
    }

    public SealOffice(SealKeys keys) {
        this.keys = keys;
    }

    /// The office of a platform.
    public static SealOffice open(Database database, RandomGenerator random, Instant now) {
        return new SealOffice(database.inTurn(handle -> kept(new Shelf(handle), random, now)));
    }

    private static SealKeys kept(Shelf shelf, RandomGenerator random, Instant now) {
        return shelf.find(SealKeys.class, SEAL)
                .orElseGet(() -> {
                    var made = SealKeys.made(random, now.minus(BEFORE), now.plus(LIFE));
                    shelf.put(SEAL, Owner.PROVINCE, made);
                    return made;
                });
    }

    /// Whom halls are to trust, in PEM.
    public String roots() {
        return keys.root().pem();
    }

    /// A page with one line of Latin text, sealed.
    public byte[] page(String line, Instant now) {
        return SealedPage.of(
                line,
                PICTURE,
                document ->
                        new SealText(keys, PICTURE, now).of(document.digest(), document.range()));
    }

    /// What the province says of its own seal.
    public Seal verdict(Instant sealedAt, boolean whole) {
        var serial = keys.user().serial().toUpperCase(Locale.ROOT);
        return new Seal(SEAL, AUTHORITY, serial, sealedAt, whole);
    }
}
