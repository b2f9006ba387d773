/// People and bodies as the platform needs them. Everything here is personal data.
@NullMarked
package cn.yimen.uplink.contract.person;

import org.jspecify.annotations.NullMarked;
