/**
 * How screens look and behave: the tags ({@code urn:jinlei}), list pages, messages, navigation, the page filter and the one place
 * that turns exceptions into what a person sees.
 */
package org.jinlei.platform.web;
