package cn.yimen.uplink.contract.cases;

/// Where the result is sent.
public record Delivery(String name, String phone, String area, String address) {

    @Override
    public String toString() {
        return "Delivery";
    }
}
