package cn.yimen.sandbox.service;

import cn.yimen.sandbox.store.Database;
import cn.yimen.sandbox.store.Shelf;
import cn.yimen.sandbox.store.Shelf.Owner;
import cn.yimen.uplink.checkin.BookingKeys;
import cn.yimen.uplink.checkin.BookingSigner;
import cn.yimen.uplink.checkin.SignedBooking;
import cn.yimen.uplink.contract.appointment.Appointment;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/// Signs the codes with which holders of bookings check in (签到码). Its key is made once and kept;
/// halls are given the public half.
public final class BookingOffice {

    private static final String ALGORITHM = "Ed25519";

    private final KeyPair pair;

    private BookingOffice(KeyPair pair) {
        this.pair = pair;
    }

    /// As they lie on the shelf: PKCS #8 and X.509 in Base64.
    private record BookingPair(String secret, String open) {

        private static final String ID = "booking-codes";

        static BookingPair of(KeyPair made) {
            var text = Base64.getEncoder();
            return new BookingPair(
                    text.encodeToString(made.getPrivate().getEncoded()),
                    text.encodeToString(made.getPublic().getEncoded()));
        }

        KeyPair pair() throws GeneralSecurityException {
            var factory = KeyFactory.getInstance(ALGORITHM);
            var bytes = Base64.getDecoder();
            return new KeyPair(
                    factory.generatePublic(new X509EncodedKeySpec(bytes.decode(open))),
                    factory.generatePrivate(new PKCS8EncodedKeySpec(bytes.decode(secret))));
        }
    }

    /// With a key that nobody keeps.
    public static BookingOffice passing() {
        try {
            return new BookingOffice(KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("making the key for bookings", e);
        }
    }

    /// The office of a platform.
    public static BookingOffice open(Database database) {
        try {
            return new BookingOffice(database.inTurn(handle -> kept(new Shelf(handle))).pair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("reading the key for bookings", e);
        }
    }

    private static BookingPair kept(Shelf shelf) {
        return shelf.find(BookingPair.class, BookingPair.ID)
                .orElseGet(() -> {
                    var made = BookingPair.of(passing().pair);
                    shelf.put(BookingPair.ID, Owner.PROVINCE, made);
                    return made;
                });
    }

    /// What halls are given, in PEM.
    public String key() {
        return BookingKeys.pem(pair.getPublic());
    }

    /// The same booking under the code of its hall, day and time.
    Appointment signed(Appointment booked) {
        var said =
                new SignedBooking(
                        booked.hall(),
                        booked.code(),
                        booked.line(),
                        booked.day(),
                        booked.from(),
                        booked.to());
        return new Appointment(
                booked.code(),
                booked.hall(),
                booked.slot(),
                booked.line(),
                booked.day(),
                booked.from(),
                booked.to(),
                booked.items(),
                booked.state(),
                booked.holderMark(),
                booked.holderName(),
                new BookingSigner(pair).code(said));
    }
}
