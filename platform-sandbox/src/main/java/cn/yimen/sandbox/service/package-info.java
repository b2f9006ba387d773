/// What each resource of the contract does.
@NullMarked
package cn.yimen.sandbox.service;

import org.jspecify.annotations.NullMarked;
