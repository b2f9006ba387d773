package cn.yimen.system.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// What Linux knows of a process (proc(5)).
record ProcessFacts(long pid) {

    static ProcessFacts own() {
        return new ProcessFacts(ProcessHandle.current().pid());
    }

    /// Resident memory now, in MB of 10⁶ bytes.
    double residentMegabytes() throws IOException {
        return number("status", "VmRSS:\\s+(\\d+) kB") * 1024 / 1e6;
    }

    /// Bytes that went to the disk; page cache hits do not count.
    long writtenBytes() throws IOException {
        return number("io", "(?m)^write_bytes: (\\d+)");
    }

    double cpuSeconds() {
        return ProcessHandle.of(pid)
                        .flatMap(process -> process.info().totalCpuDuration())
                        .orElseThrow()
                        .toNanos()
                / 1e9;
    }

    private long number(String file, String pattern) throws IOException {
        var text = Files.readString(Path.of("/proc", Long.toString(pid), file));
        var matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new IOException("no " + pattern + " in " + file + " of " + pid);
        }
        return Long.parseLong(matcher.group(1));
    }
}
