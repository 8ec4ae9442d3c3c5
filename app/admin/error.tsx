'use client';
/** A page of the desk failed: its rooms stay in reach. */
export { default } from '../error';
