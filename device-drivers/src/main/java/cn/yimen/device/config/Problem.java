package cn.yimen.device.config;

/// What is wrong in a device list, and where: one sentence for the person who has to mend it.
///
/// @param place file, line and path: `devices.yaml:12 devices[2].link`
/// @param message what is wrong and, where it is not plain, what would be right
public record Problem(String place, String message) {

    @Override
    public String toString() {
        return place + ": " + message;
    }
}
