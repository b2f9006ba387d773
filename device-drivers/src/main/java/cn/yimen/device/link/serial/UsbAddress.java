package cn.yimen.device.link.serial;

import java.util.Optional;

/// How a USB adapter is recognised whatever port it gets.
///
/// @param vendor 16 bits, as `lsusb` tells
/// @param product 16 bits
/// @param serialNumber needed only where two of the same kind are plugged in
public record UsbAddress(int vendor, int product, Optional<String> serialNumber) {

    @Override
    public String toString() {
        return "%04x:%04x%s".formatted(vendor, product, serialNumber.map(n -> " " + n).orElse(""));
    }
}
