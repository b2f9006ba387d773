/// What can be done and how: the province's items, themes, packages and what may stand in for what.
@NullMarked
package cn.yimen.uplink.contract.catalogue;

import org.jspecify.annotations.NullMarked;
