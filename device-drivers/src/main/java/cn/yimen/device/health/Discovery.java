package cn.yimen.device.health;

import cn.yimen.device.config.DeviceKind;
import cn.yimen.device.config.DeviceList;
import cn.yimen.device.config.LinkAddress;
import cn.yimen.device.link.ByteLink;
import cn.yimen.device.link.LinkLost;
import cn.yimen.device.link.pcsc.PcscLook;
import cn.yimen.device.link.pcsc.PcscPort;
import cn.yimen.device.link.serial.SerialPorts;
import cn.yimen.device.link.serial.SerialSettings;
import cn.yimen.device.link.serial.SerialSettings.FlowControl;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Searches a machine for devices that its list does not name. Ports are asked at the same time,
/// each for a few seconds at most; ports of listed devices are left alone.
final class Discovery {

    private static final Duration ANSWER_WITHIN = Duration.ofMillis(250);
    private static final Duration QUIET = Duration.ofMillis(30);
    private static final Duration SERVICE_WITHIN = Duration.ofSeconds(2);
    private static final int MOST_BYTES = 256;

    /// Calls into the system block their thread, so these are no virtual ones.
    private static final ThreadFactory THREADS =
            Thread.ofPlatform().daemon().name("discovery-", 0).factory();

    private static final Pattern PLACE = Pattern.compile(" \\p{XDigit}{2} \\p{XDigit}{2}$");

    /// Throws away what foreign questions left in a printer's line buffer; prints and feeds nothing
    /// (`ESC @`).
    private static final byte[] FORGET = {0x1B, 0x40};

    private final DeviceList known;
    private final List<Path> morePorts;

    /// Something at a place.
    ///
    /// @param what empty where not recognised
    /// @param note for technicians
    record Finding(String place, Optional<Recognised> what, String note) {}

    /// As the device list would write it.
    record Recognised(DeviceKind kind, String model, LinkAddress link) {

        String words() {
            return kind.word() + ", model " + model;
        }
    }

    Discovery(DeviceList known, List<Path> morePorts) {
        this.known = known;
        this.morePorts = morePorts;
    }

    List<Finding> search() {
        var searches = new ArrayList<Callable<List<Finding>>>();
        searches.add(this::readers);
        ports().forEach(port -> searches.add(() -> List.of(port(port))));
        try (var threads = Executors.newThreadPerTaskExecutor(THREADS)) {
            return threads.invokeAll(searches).stream().flatMap(Discovery::found).toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    private static Stream<Finding> found(Future<List<Finding>> search) {
        try {
            return search.get().stream();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Stream.of();
        } catch (ExecutionException e) {
            throw new IllegalStateException("searching for devices", e.getCause());
        }
    }

    /// Each port once, whatever names it has: two questions at a time would hear each other's
    /// answers.
    List<SerialPorts.Found> ports() {
        var listed = new HashSet<Path>();
        known.devices()
                .forEach(device -> {
                    if (device.link() instanceof LinkAddress.Serial(var port, var _, var _)) {
                        listed.add(real(port));
                    }
                });
        var ports = new LinkedHashMap<Path, SerialPorts.Found>();
        morePorts.forEach(
                port -> ports.put(real(port), new SerialPorts.Found(port, "", Optional.empty())));
        SerialPorts.list().forEach(found -> ports.putIfAbsent(real(found.port()), found));
        ports.keySet().removeAll(listed);
        return ports.values().stream().filter(found -> !isListed(found)).toList();
    }

    private boolean isListed(SerialPorts.Found found) {
        return known.devices().stream()
                .map(device -> device.link())
                .anyMatch(link ->
                        link
                                        instanceof
                                        LinkAddress.Usb(
                                                var vendor,
                                                var product,
                                                var _,
                                                var _,
                                                var _)
                                && found.usb()
                                        .filter(usb ->
                                                usb.vendor() == vendor && usb.product() == product)
                                        .isPresent());
    }

    private static Path real(Path port) {
        try {
            return port.toRealPath();
        } catch (IOException notThere) {
            return port;
        }
    }

    private Finding port(SerialPorts.Found found) {
        var usb = found.usb().map(address -> "usb " + address + " ").orElse("");
        try {
            return Stream.concat(Question.ofPrinters().stream(), Question.ofOthers().stream())
                    .filter(question -> isAnswered(found.port(), question))
                    .findFirst()
                    .map(question ->
                            new Finding(
                                    found.port().toString(),
                                    Optional.of(recognised(found.port(), question)),
                                    usb + "baud " + question.baud()))
                    .orElseGet(() ->
                            new Finding(
                                    found.port().toString(),
                                    Optional.empty(),
                                    usb + found.description()));
        } catch (PortShut shut) {
            return new Finding(found.port().toString(), Optional.empty(), usb + shut.getMessage());
        }
    }

    private static Recognised recognised(Path port, Question question) {
        return new Recognised(
                question.kind(),
                question.model(),
                new LinkAddress.Serial(port, question.baud(), FlowControl.NONE));
    }

    /// Nothing can be asked at this port: it is taken, or gone.
    private static final class PortShut extends RuntimeException {
        private static final long serialVersionUID = 1;

        PortShut(LinkLost cause) {
            super(cause.getMessage(), cause);
        }
    }

    private static boolean isAnswered(Path port, Question question) {
        try (ByteLink link = SerialSettings.of(port, question.baud()).opener().open()) {
            link.discard();
            link.write(question.bytes());
            byte[] answer = answer(link);
            boolean recognised = question.speaksIt().test(answer);
            if (!recognised || question.kind() == DeviceKind.PRINTER) {
                link.write(FORGET);
            }
            return recognised;
        } catch (LinkLost shut) {
            throw new PortShut(shut);
        }
    }

    /// What comes until the line is quiet.
    private static byte[] answer(ByteLink link) throws LinkLost {
        var answer = new ByteArrayOutputStream();
        byte[] bytes = link.read(ANSWER_WITHIN);
        while (bytes.length > 0 && answer.size() < MOST_BYTES) {
            answer.writeBytes(bytes);
            bytes = link.read(QUIET);
        }
        return answer.toByteArray();
    }

    private List<Finding> readers() {
        Set<String> listed = new HashSet<>();
        known.devices()
                .forEach(device -> {
                    if (device.link() instanceof LinkAddress.Pcsc(var name)) {
                        listed.add(name);
                    }
                });
        try (var service = new PcscPort(SERVICE_WITHIN)) {
            return service.look(Duration.ZERO) instanceof PcscLook.Readers(var slots)
                    ? unlisted(slots.stream().map(PcscLook.Slot::reader).toList(), listed)
                    : List.of();
        }
    }

    private static List<Finding> unlisted(List<String> readers, Set<String> listed) {
        return readers.stream()
                .filter(reader -> listed.stream().noneMatch(reader::contains))
                .map(reader -> reader(reader, lasting(reader, readers)))
                .toList();
    }

    private static Finding reader(String name, String lasting) {
        var what = new Recognised(DeviceKind.CARD_READER, "any", new LinkAddress.Pcsc(lasting));
        return new Finding(name, Optional.of(what), "");
    }

    /// The part of a reader's name that it keeps: the service ends each with the place that it has
    /// given it (` 00 01`), which may be another when it is plugged in again. Where that alone
    /// tells two apart, the whole name.
    static String lasting(String reader, List<String> all) {
        var kept = PLACE.matcher(reader).replaceFirst("");
        return all.stream().filter(name -> name.contains(kept)).count() == 1 ? kept : reader;
    }
}
