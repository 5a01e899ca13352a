package org.jinlei.platform.web;

import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets the forms that one page sends be handled one after another. The components and beans of a page are one set of objects, so two
 * clicks at once would otherwise work on the same ones, and the second would find what the first has already put away. A page lives in
 * the session of one node, so a lock of this node is enough. Pages share a fixed number of locks.
 */
final class FormTurns {

    private final ReentrantLock[] locks = new ReentrantLock[256];

    FormTurns() {
        Arrays.setAll(locks, any -> new ReentrantLock());
    }

    void handle(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        HttpSession session = request.getSession(false);
        String page = request.getParameter(ResponseStateManager.VIEW_STATE_PARAM);
        if (session == null || page == null) {
            chain.doFilter(request, response);
            return;
        }
        ReentrantLock lock = locks[Math.floorMod((session.getId() + page).hashCode(), locks.length)];
        lock.lock();
        try {
            chain.doFilter(request, response);
        } finally {
            lock.unlock();
        }
    }
}
