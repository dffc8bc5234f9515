"""Printed names of bodies: where each begins and ends, in which role, in which words."""
