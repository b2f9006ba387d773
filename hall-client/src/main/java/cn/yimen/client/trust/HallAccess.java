package cn.yimen.client.trust;

import cn.yimen.client.HallClientConfig;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.DeviceRole;
import cn.yimen.hall.trust.EnrolmentCode;
import cn.yimen.hall.wire.EnrolmentAnswer;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// How a program comes to its hall, as its command line says it: to which servers, as which
/// machine, and by which identity.
///
/// @param servers the first is asked, the others where it does not answer
/// @param role that the identity has to have
/// @param identity directory of the machine's key and certificate
public record HallAccess(List<URI> servers, DeviceId device, DeviceRole role, Path identity) {

    public HallAccess {
        servers = List.copyOf(servers);
    }

    /// What came of opening or enrolling.
    public sealed interface Opening {

        record Opened(HallClientConfig config) implements Opening {}

        /// The machine was never enrolled.
        ///
        /// @param sentence what to do
        record NotEnrolled(String sentence) implements Opening {}

        /// @param sentence what is wrong, and what to do, for whoever reads the console
        record NotOpened(Trouble why, String sentence) implements Opening {}
    }

    /// Why a program does not come to its hall.
    public enum Trouble {
        /// The files are damaged, or others may read them.
        UNUSABLE,
        /// The identity is another machine's, or of another kind.
        OTHER_MACHINE,
        CODE_UNSOUND,
        CODE_WRONG,
        /// Used, too old, or tried too often.
        CODE_OVER,
        TOO_SLOW,
        NOT_THE_HALL,
        NOT_REACHED,
        NOT_KEPT
    }

    /// Reads the identity.
    public Opening open(InstantSource clock) {
        return switch (Identity.read(identity, clock)) {
            case Identity.Reading.Read(Identity read) -> checked(read);
            case Identity.Reading.Unusable(String why) -> not(Trouble.UNUSABLE, why);
            case Identity.Reading.Missing _ ->
                    new Opening.NotEnrolled(
                            "no identity in "
                                    + identity
                                    + ": on the hall server make a code with yimen-enrol code"
                                    + " --device "
                                    + device
                                    + " --role "
                                    + role.word()
                                    + ", then start this once with --enrol CODE");
        };
    }

    private Opening checked(Identity read) {
        if (read.role() != role || !read.device().equals(device)) {
            return not(
                    Trouble.OTHER_MACHINE,
                    "%s holds the identity of %s %s, and this is %s %s; name another --identity, or enrol it anew"
                            .formatted(
                                    identity,
                                    read.role().word(),
                                    read.device(),
                                    role.word(),
                                    device));
        }
        return new Opening.Opened(HallClientConfig.of(servers, read));
    }

    /// Gets an identity with a one-time code, in place of any that is there; takes about a second.
    ///
    /// @param typed as it was typed
    public Opening enrol(String typed, InstantSource clock) {
        var code = EnrolmentCode.read(typed);
        if (code.isEmpty()) {
            return not(
                    Trouble.CODE_UNSOUND,
                    "a one-time code has ten letters and digits: 7K2M-9QXA-4T");
        }
        return enrol(code.get(), clock);
    }

    private Opening enrol(EnrolmentCode code, InstantSource clock) {
        var enrolment = new Enrolment(servers.getFirst(), clock, new SecureRandom());
        return switch (enrolment.enrol(code, Optional.of(device), identity)) {
            case Enrolment.Result.Admitted(Identity own) -> checked(own);
            case Enrolment.Result.Refused(var why) -> refused(why);
            case Enrolment.Result.NotTheHall(String why) ->
                    not(
                            Trouble.NOT_THE_HALL,
                            servers.getFirst()
                                    + " is not the server that made this code, or this machine's"
                                    + " time is wrong ("
                                    + why
                                    + ")");
            case Enrolment.Result.Unreachable(String why) ->
                    not(Trouble.NOT_REACHED, servers.getFirst() + " does not answer (" + why + ")");
            case Enrolment.Result.NotKept(String why) ->
                    not(Trouble.NOT_KEPT, identity + " cannot be written (" + why + ")");
        };
    }

    private Opening refused(EnrolmentAnswer.Why why) {
        return switch (why) {
            case WRONG_CODE ->
                    not(
                            Trouble.CODE_WRONG,
                            "the code is wrong, or was made for another device than " + device);
            case NO_CODE ->
                    not(
                            Trouble.CODE_OVER,
                            "the code is used, too old or was tried too often; make a new one");
            case TOO_SLOW -> not(Trouble.TOO_SLOW, "the network is too slow; try the code again");
        };
    }

    private static Opening not(Trouble why, String sentence) {
        return new Opening.NotOpened(why, sentence);
    }
}
