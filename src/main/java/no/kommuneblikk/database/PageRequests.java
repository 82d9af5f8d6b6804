package no.kommuneblikk.database;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Marks the threads for which somebody waits. A file that is handed over row by row is written by
 * another thread, and takes as long as its reader.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class PageRequests extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    PageRequest.begin();
    try {
      chain.doFilter(request, response);
    } finally {
      PageRequest.end();
    }
  }
}
